/**
 * Words that mean the same though no frame has them together: "postponed" and "shelved", "recalled" and "called back".
 *
 * The groups are WordNet's; they are partial evidence and never make two terms one. A frame comes first: two frames are
 * never alike, and one takes part in a group only where more than one of its words does, so that a word's other senses
 * do not bring strangers in.
 */
import { frameOf, isFrame, stemOf } from '../words';
import { SYNONYMS } from './synonyms';

/** Both as `termOf` has them, or as `phraseIn` does. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (isFrame(a) && isFrame(b)) return false;
  const others = groupsOf(b);
  return groupsOf(a).some((group) => others.includes(group));
}

/** The groups that a term stands in; two terms that share one are alike. */
export function groupsOf(term: string): readonly number[] {
  return lexicon().get(term) ?? NONE;
}

/** The phrase of two words that begins at `at`: a verb of no frame with its particle, `hush up`. */
export function phraseIn(words: readonly string[], at: number): { term: string; length: number } | undefined {
  const particle = words[at + 1];
  const verb = stemOf(words[at] ?? '');
  if (particle === undefined || !PARTICLE.test(particle) || frameOf([verb]) !== undefined) return undefined;
  const phrase = `${verb} ${stemOf(particle)}`;
  return lexicon().has(phrase) ? { term: phrase, length: 2 } : undefined;
}

const PARTICLE = /^[a-z]{2,9}$/;
const NONE: readonly number[] = [];

let read: ReadonlyMap<string, readonly number[]> | undefined;

/** By term; read when it is first asked. */
function lexicon(): ReadonlyMap<string, readonly number[]> {
  read ??= groupsIn(SYNONYMS);
  return read;
}

function groupsIn(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, group) => {
      const frames: string[] = [];
      for (const stems of line.split(' ')) {
        const phrase = stems.includes('_');
        const frame = frameOf(phrase ? stems.split('_') : [stems]);
        // Of a frame, the second word brings it in.
        if (frame !== undefined && frames.push(frame) && !isSecond(frames)) continue;
        const term = frame ?? (phrase ? stems.replaceAll('_', ' ') : stems);
        const own = groups.get(term);
        if (own === undefined) groups.set(term, [group]);
        else own.push(group);
      }
    });
  return groups;
}

/** Whether the last of them is there for the second time. */
function isSecond(frames: readonly string[]): boolean {
  const last = frames.at(-1);
  return frames.filter((frame) => frame === last).length === 2;
}
