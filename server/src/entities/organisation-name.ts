/** Organisation names reduced to their core, and which short form may stand for which full name. */
import { fold } from './folded';
import {
  CORPORATE_FORMS,
  GENERIC_NAMES,
  OFFICIAL_BODIES,
  OFFICIAL_EQUIVALENTS,
  PART_WORDS,
} from './organisation-words';

const LINKING_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'at', 'in', 'on', 'to']);
/** Between a part and its whole. */
const BELONGING_WORDS: ReadonlySet<string> = new Set(['of', 'at', 'in', 'within']);

/** Folded, official words read as their equivalents, corporate forms at the end left out where anything remains. */
export function organisationWords(name: string): readonly string[] {
  let folded = fold(name.replace(/(?<=\b\p{L})\/(?=\p{L}\b)/gu, ''));
  if (folded.includes(' '))
    for (const [word, equivalent] of OFFICIAL_EQUIVALENTS) folded = folded.replace(word, equivalent);
  const words = folded.split(/ +/).filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && CORPORATE_FORMS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** One key for one organisation. Of an official body the order of the words is left out: "Ministry of Finance", "Finance Ministry". */
export function organisationKey(words: readonly string[]): string {
  if (!isOfficial(words)) return words.join(' ');
  const significant = words.filter((word) => !LINKING_WORDS.has(word));
  return [...significant].sort().join(' ');
}

export function isOfficial(words: readonly string[]): boolean {
  return words.length > 1 && words.some((word) => OFFICIAL_BODIES.has(word));
}

/** Whether a name says what kind of body it names, and not only where it sits. */
export function namesKind(words: readonly string[]): boolean {
  return words.some((word) => OFFICIAL_BODIES.has(word) || GENERIC_NAMES.has(word));
}

/** Whether a name, alone, could be any body of its kind: "the Board", "the Bank". */
export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => GENERIC_NAMES.has(word) || LINKING_WORDS.has(word));
}

/** How many words `long` has beyond its short form, or `undefined` where `short` is none or names another thing. */
export function wordsBeyond(long: readonly string[], short: readonly string[]): number | undefined {
  const beyond = long.length - short.length;
  if (beyond <= 0 || short.length === 0) return undefined;
  if (short.every((word, index) => long[index] === word)) return changes(long.slice(short.length)) ? undefined : beyond;
  if (!short.every((word, index) => long[beyond + index] === word)) return undefined;
  // "Standing Committee of the Party": what follows "of" is the whole, the name is a part of it.
  return long.slice(0, beyond).some((word) => BELONGING_WORDS.has(word)) ? undefined : beyond;
}

/** Whether the words behind a name make a part or an affiliate of it. */
function changes(extra: readonly string[]): boolean {
  return extra.some((word) => PART_WORDS.has(word));
}
