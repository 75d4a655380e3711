/**
 * Words made comparable: cut back to a stem, their synonyms brought under one term.
 *
 * A stem is for comparing only and is never shown. It undoes inflection and the plainest nominal endings,
 * so that `signs`, `signed` and `signing`, or `appointed` and `appointment`, come to the same.
 */
import { irregularNouns, irregularVerbs, stopwords, unchangedVerbs } from './frames/english';
import { frames } from './frames/frames';

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const stems = new Map<string, string>();

/** Of one word in any case; `''` for white space and punctuation. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cut(
    word
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace(/[‐‑]/g, '-'),
  );
  if (stems.size < 100_000) stems.set(word, stem);
  return stem;
}

function cut(word: string): string {
  if (!/[\p{L}\d]/u.test(word)) return '';
  const number = SMALL.indexOf(word);
  if (number >= 0) return String(number);
  const base = irregularVerbs.get(word) ?? irregularNouns.get(word);
  if (base) return cut(base);
  if (word.length < 4 || !/^[\p{L}-]+$/u.test(word)) return word;
  const single = withoutPlural(word);
  return single.length < 4 ? single : withoutEnding(single); // "Days" are of one stem with "day".
}

function withoutPlural(word: string): string {
  if (word.length > 4 && /[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const ending of ['ing', 'ed', 'ment', 'ion', 'er', 'or', 'e']) {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 3 || !/[aeiouy]/.test(rest)) continue;
    return /([^aeiouls])\1$/.test(rest) ? rest.slice(0, -1) : rest.replace(/e$/, '').replace(/y$/, 'i');
  }
  return word.replace(/y$/, 'i');
}

/** Whether a word carries meaning of its own: no article, pronoun, auxiliary, preposition or verb of saying. */
export function isContent(word: string): boolean {
  return /[\p{L}\d]/u.test(word) && !stopwords.has(word.toLowerCase());
}

const termOfStem = new Map<string, string>();
/** Phrases by the stem of their first word, the longest first. */
const phrases = new Map<string, { readonly stems: readonly string[]; readonly term: string }[]>();

for (const domain of frames)
  for (const [term, words] of Object.entries(domain)) {
    for (const entry of words) {
      const parts = entry.split(' ').map(stemOf);
      const [first = ''] = parts;
      if (parts.length === 1) termOfStem.set(first, term);
      else phrases.set(first, [...(phrases.get(first) ?? []), { stems: parts, term }].sort(longestFirst));
    }
  }

function longestFirst(a: { readonly stems: readonly string[] }, b: { readonly stems: readonly string[] }): number {
  return b.stems.length - a.stems.length;
}

/** The frame's term for a word, or its stem where no frame has it. */
export function termOf(word: string): string {
  const stem = stemOf(word);
  return termOfStem.get(stem) ?? stem;
}

/** The frame that has just these stems, as a word or a phrase. */
export function frameOf(stems: readonly string[]): string | undefined {
  const [first = ''] = stems;
  if (stems.length === 1) return termOfStem.get(first);
  return phrases.get(first)?.find((phrase) => phrase.stems.join(' ') === stems.join(' '))?.term;
}

/** Whether a term comes from the frames: an event or thing that documents state facts about. */
export function isFrame(term: string): boolean {
  return frameTerms.has(term);
}

const frameTerms: ReadonlySet<string> = new Set(frames.flatMap((domain) => Object.keys(domain)));

/** The term of the phrase that begins at `at`, and how many of the words it takes. */
export function phraseAt(words: readonly string[], at: number): { term: string; length: number } | undefined {
  for (const phrase of phrases.get(stemOf(words[at] ?? '')) ?? [])
    if (phrase.stems.every((stem, i) => stem === stemOf(words[at + i] ?? '')))
      return { term: phrase.term, length: phrase.stems.length };
  return undefined;
}

/** Whether the word looks like a finite or participial form of a verb. */
export function isVerbal(word: string): boolean {
  const lower = word.toLowerCase();
  return irregularVerbs.has(lower) || unchangedVerbs.has(lower) || /[a-z]{2}(?:ed|ing)$/.test(lower);
}

/** Like `isVerbal`, and verbs of saying in the present tense. */
export function isVerb(word: string): boolean {
  return (
    isVerbal(word) || /^(?:says?|tells?|announces?|reports?|adds?|is|are|was|were|be|been|has|have|had)$/i.test(word)
  );
}
