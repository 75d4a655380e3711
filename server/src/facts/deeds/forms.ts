/** Where a sentence tells a deed: the words that do, as a verb that something governs or as a noun. */
import { onceEach } from '../once';
import type { Sentence, Word } from '../sentence';
import { isVerbal, stemOf } from '../words';
import { deeds } from './deeds';

export interface Occurrence {
  /** A name of {@link deeds}. */
  readonly deed: string;
  /** First and last word, both included. */
  readonly from: number;
  readonly to: number;
  readonly noun: boolean;
  /** First and last word of what stands for `…`; none where the form has none, or nothing stands there. */
  readonly gap: readonly [first: number, last: number] | undefined;
}

interface Form {
  readonly deed: string;
  readonly noun: boolean;
  /** `…` among them. */
  readonly stems: readonly string[];
}

const GAP = '…';
/** Words that may stand for `…`. */
const LONGEST_GAP = 6;

/** By the stem of their first word. */
const forms = new Map<string, Form[]>();
for (const [deed, { verbs, nouns }] of Object.entries(deeds))
  for (const [list, noun] of [
    [verbs, false],
    [nouns ?? '', true],
  ] as const)
    for (const form of list.split(/\s*\|\s*/).filter(Boolean)) {
      const stems = form.split(' ').map((word) => (word === GAP ? GAP : stemOf(word)));
      const [first = ''] = stems;
      forms.set(first, [...(forms.get(first) ?? []), { deed, noun, stems }]);
    }

/** In reading order; one word may tell several. */
export const deedsIn = onceEach(read);

/** Of two that begin with one word, the longer: "the foundation stone" is no foundation. */
function read(sentence: Sentence): readonly Occurrence[] {
  const all = allIn(sentence);
  return all.filter(({ from, to }) => !all.some((other) => other.from === from && other.to > to));
}

function allIn({ words, names }: Sentence): readonly Occurrence[] {
  const texts = words.map(({ text }) => text);
  const stems = texts.map(stemOf);
  return words.flatMap((word, i) =>
    (forms.get(stems[i] as string) ?? []).flatMap((form): Occurrence[] => {
      if (names.some(({ mention }) => mention.start <= word.start && word.end <= mention.end)) return [];
      const match = form.stems.length === 1 ? { to: i, gap: undefined } : matchAt(stems, texts, i, form.stems);
      if (!match) return [];
      const told = form.noun ? isNoun(words, i) : form.stems.length > 1 || isPredicate(words, i);
      return told ? [{ deed: form.deed, noun: form.noun, from: i, ...match }] : [];
    }),
  );
}

function matchAt(
  stems: readonly string[],
  texts: readonly string[],
  from: number,
  form: readonly string[],
): { to: number; gap: Occurrence['gap'] } | undefined {
  let at = from;
  let gap: Occurrence['gap'];
  for (const [i, stem] of form.entries()) {
    if (stem === GAP) {
      const next = form[i + 1];
      const length = stems.slice(at, at + LONGEST_GAP + 1).indexOf(next ?? '');
      if (length < 0 || texts.slice(at, at + length).some((text) => /^[.;:!?()–—]$/.test(text))) return undefined;
      if (length > 0) gap = [at, at + length - 1];
      at += length;
    } else if (stems[at] === stem) at += 1;
    else return undefined;
  }
  return { to: at - 1, gap };
}

const ARTICLE = /^(?:an?|the|its|their|his|her|our|this|that|these|those|['’]s)$/i;
const AUXILIARY = /^(?:will|would|shall|should|to|may|might|can|could|must|did|does|do|not|['’]ll)$/i;
export const BEING = /^(?:is|are|was|were|be|been|being|gets?|got)$/i;
export const ADVERB = /^(?:\p{Ll}+ly|not|also|now|already|still|since|then|once|first|later|soon|finally|eventually)$/u;
const AFTER =
  /^(?:on|in|at|from|to|by|until|till|its|their|his|her|the|an?|after|before|today|tomorrow|this|next|,|\.)$/i;

function isOwned(words: readonly Word[], i: number): boolean {
  return ARTICLE.test(words[i - 1]?.text ?? '');
}

/** Past forms that look like none. */
const PARTICIPLE = /^(?:born|wed)$/i;

function isNoun(words: readonly Word[], i: number): boolean {
  const { text } = words[i] as Word;
  return (
    !/ed$/i.test(text) &&
    !AUXILIARY.test(words[i - 1]?.text ?? '') &&
    !/^(?:he|she|it|they|we|who|which)$/i.test(words[i - 1]?.text ?? '')
  );
}

/** "Was opened", "will open", "opens on 4 May"; not "the stolen hare", "the opening". */
export function isPredicate(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !/^\p{L}/u.test(word.text)) return false;
  const previous = words.slice(Math.max(0, i - 3), i).findLast(({ text }) => !ADVERB.test(text))?.text ?? '';
  if (AUXILIARY.test(previous)) return true;
  if (isVerbal(word.text) || PARTICIPLE.test(word.text)) {
    if (isOwned(words, i)) return false;
    return !/ing$/i.test(word.text) || BEING.test(previous) || previous === ',';
  }
  return (
    /\p{Ll}s$/u.test(word.text) &&
    i > 0 &&
    /\p{L}/u.test(previous) &&
    !ARTICLE.test(previous) &&
    AFTER.test(words[i + 1]?.text ?? '')
  );
}
