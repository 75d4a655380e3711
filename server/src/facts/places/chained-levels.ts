/** Noun phrases of a spot each of which lies in the next: "the old depot at Oxelby, Harland". */
import type { Sentence } from '../sentence';
import { type Level, levelAt } from './spot-levels';

/** Between a place and the one that holds it, or beside which it lies. */
const HOLDS = new Set('of in at on above below under by beside behind outside near'.split(' '));

/** From word `from` on; empty where no noun phrase begins there. */
export function levelsFrom(sentence: Sentence, from: number): readonly Level[] {
  const levels: Level[] = [];
  let at = from;
  for (;;) {
    const next = levelAt(sentence, at);
    if (!next) break;
    levels.push(next.level);
    const link = sentence.words[next.end];
    at = next.end + 1;
    if (!link) break;
    if (link.text === ',' || link.text === "'s" || link.text === '’s') {
      const container = levelAt(sentence, at);
      if (!container || container.level.name.length === 0 || container.level.definite) break;
      continue;
    }
    if (!HOLDS.has(link.text.toLowerCase())) break;
  }
  return levels;
}
