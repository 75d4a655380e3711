/** What every file of the project owes its reader. */
import type { Source } from './sources';

/** TypeScript files that do not begin with a doc comment whose first paragraph is made of sentences. */
export function withoutHeader(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ content }) => !isSentence(headerOf(content))).map(({ path }) => path);
}

function headerOf(content: string): string {
  const comment = /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(content)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const [first = ''] = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/);
  return first.replaceAll('\n', ' ');
}

function isSentence(text: string): boolean {
  return /^["'“`\p{Lu}\p{N}].*[.:]$/u.test(text);
}

/** Marks of work left lying, each with its line. */
export function unfinished(sources: readonly Source[]): readonly string[] {
  return matches(sources, /\b(?:TO ?DO|FIX ?ME|X{3})\b|\bnot (?:yet )?implemented\b|Error\('not yet'/);
}

/** Exported functions that read none of their arguments, and so can do nothing yet. */
export function hollow(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, content }) => [...content.matchAll(HOLLOW)].map((match) => `${path} ${match[1]}`));
}

const HOLLOW = /^export function (\w+)\(\s*_\w+: [^,()]*(?:,\s*_\w+: [^,()]*)*,?\s*\)/gm;

/** Talk of how the project came about, which is of no use to who reads it; each with its line. */
export function talkOfMaking(sources: readonly Source[]): readonly string[] {
  return matches(
    sources,
    /\b(?:issue|ticket) #?\d|\bsub-?agents?\b|\bwork ?trees?\b|(?<![\w/:.])\/(?:work|home|root|Users)\/\w/i,
  );
}

/** Full names of people of a dossier: the product may not know whom it is measured on. */
export function keyedTo(people: readonly string[]): (sources: readonly Source[]) => readonly string[] {
  const full = people.filter((name) => /\S\s+\S/.test(name));
  return (sources) =>
    sources.flatMap(({ path, content }) =>
      full.filter((name) => content.includes(name)).map((name) => `${path} ${name}`),
    );
}

function matches(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ path, content }) =>
    content.split('\n').flatMap((line, i) => (pattern.test(line) ? `${path}:${i + 1} ${line.trim()}` : [])),
  );
}
