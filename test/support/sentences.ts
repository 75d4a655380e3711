/** The sentences that client and server say to people: the first arguments of `t`, `phrase` and `Refusal`. */
import type { Source } from './sources';

export interface Sentence {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** `undefined` where it is not written out in one piece, so that nobody could list it for translators. */
  readonly words: string | undefined;
}

/** In reading order. Calls count where the function comes from the module that makes it one of these. */
export function sentencesIn({ path, content }: Source): readonly Sentence[] {
  const names = [...content.matchAll(IMPORT)].flatMap(([, list = '', own, library]) => {
    const imported = list.split(',').map((one) => one.trim());
    return (SAYING[own ?? library ?? ''] ?? []).filter((name) => imported.includes(name));
  });
  if (names.length === 0) return [];
  const call = new RegExp(`(?<![\\w.$])(?:${[...new Set(names)].join('|')})\\(\\s*`, 'g');
  return [...content.matchAll(call)]
    .filter(({ index }) => !isComment(content, index))
    .map(({ index, 0: { length } }) => ({
      path,
      line: content.slice(0, index).split('\n').length,
      words: literalAt(content, index + length),
    }));
}

/** By the end of a module's path, what it exports that says something. */
const SAYING: Readonly<Record<string, readonly string[]>> = {
  words: ['t'],
  l10n: ['t'],
  phrase: ['phrase', 'Refusal'],
};
const IMPORT = /^import \{([^}]*)\} from '(?:\.{1,2}\/(?:[\w./]*\/)?(words|phrase)|@vscode\/(l10n))';/gm;

function isComment(content: string, index: number): boolean {
  return /^\s*(?:\*|\/\/|\/\*)/.test(content.slice(content.lastIndexOf('\n', index - 1) + 1, index));
}

const LITERAL = /(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\s*[,)]/y;

function literalAt(content: string, index: number): string | undefined {
  LITERAL.lastIndex = index;
  const [, single, double] = LITERAL.exec(content) ?? [];
  return (single ?? double)?.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
}

const SHOWN =
  /(?:\b(?:title|prompt|placeHolder|label|openLabel|detail|description|tooltip): |Message\(\s*|new Error\(\s*)(['"`])(.*?)\1/g;

/** `path:line` of words that are shown as they stand; a date or another sign without words is none. */
export function unsaid({ path, content }: Source): readonly string[] {
  return [...content.matchAll(SHOWN)]
    .filter(([, , words = '']) => /\p{L}{2}/u.test(words.replace(/\$\{[^}]*\}/g, '')))
    .map(({ index }) => `${path}:${content.slice(0, index).split('\n').length}`);
}

/** `{0}` and the like, sorted, each once. */
export function placesIn(words: string): readonly string[] {
  return [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();
}

/** What a translator has left undone or overdone, a line each. `all` is every sentence there is. */
export function untranslated(
  all: readonly string[],
  translations: Readonly<Record<string, string>>,
): readonly string[] {
  const known = new Set(all);
  const missing = [...known].filter((words) => !translations[words]?.trim()).map((words) => `lacks: ${words}`);
  const needless = Object.keys(translations)
    .filter((words) => !known.has(words))
    .map((words) => `nobody says: ${words}`);
  const lost = Object.entries(translations)
    .filter(([words, translation]) => placesIn(words).join() !== placesIn(translation).join())
    .map(([words, translation]) => `places differ: ${words} / ${translation}`);
  return [...missing, ...needless, ...lost];
}
