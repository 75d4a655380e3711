/**
 * Echoes: where a name of the document is written again and was not read as one, it is one all the same.
 *
 * In headlines and capitals, where the writing tells nothing, a longer name known from the text, or what it is without
 * its corporate form, also takes the place of a part of it. A common word ("Ant") is only an echo inside a sentence, and never inside a longer
 * capitalised stretch.
 */
import { firstEndingAfter, overlaps } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { NameMention } from '../../mentions';
import { PLACE, SHOUTED, TITLED } from '../layout';
import { Case, LIST, type Word } from '../word';
import { withoutForm } from './corporate-forms';
import type { Evidence, Sight } from './evidence';
import { nameAt, replacing, unitsIn } from './mention';

/** A name less sure than this is not looked for. */
const SURE = 0.6;

interface Known {
  readonly name: NameMention;
  /** Hashes of its units in lower case. */
  readonly hashes: readonly number[];
}

export const echoes: Evidence = (sight, names) => {
  const known = knownIn(sight, names);
  const found: NameMention[] = [];
  let free = 0;
  for (let i = 0; i < sight.tokens.length; i++) {
    const word = sight.words[i] as Word;
    if (i < free || word.writing < Case.Capital) continue;
    const echo = echoAt(sight, names, known.get(word.hash), i);
    if (!echo) continue;
    free = i + echo.hashes.length;
    const span = { start: (sight.tokens[i] as Token).start, end: (sight.tokens[free - 1] as Token).end };
    found.push(nameAt(sight.text, span, echo.name.type, Math.min(echo.name.confidence, 0.75)));
  }
  return replacing(names, found);
};

/** Apart from the loop over all units: a function made in it, for capitals alone, would cost every unit its memory. */
function echoAt(
  sight: Sight,
  names: readonly NameMention[],
  known: readonly Known[] | undefined,
  i: number,
): Known | undefined {
  return known?.find(({ hashes }) => fits(sight, names, hashes, i));
}

/** By their first unit's hash, the longest first. */
function knownIn(sight: Sight, names: readonly NameMention[]): ReadonlyMap<number, readonly Known[]> {
  const known = new Map<number, Known[]>();
  const heard = new Set<string>();
  for (const name of names) {
    const key = name.text.toLowerCase();
    if (name.confidence < SURE || name.type === 'other' || heard.has(key)) continue;
    heard.add(key);
    for (const { length } of new Set([name.text, withoutForm(name.text)])) {
      const { start, end } = unitsIn(sight, { start: name.start, end: name.start + length });
      const hashes = sight.words.slice(start, end).map((word) => word.hash);
      const first = hashes[0] as number;
      const same = known.get(first) ?? [];
      same.push({ name, hashes });
      known.set(first, same);
    }
  }
  for (const same of known.values())
    same.sort((a, b) => b.hashes.length - a.hashes.length || a.name.start - b.name.start);
  return known;
}

function fits(sight: Sight, names: readonly NameMention[], hashes: readonly number[], i: number): boolean {
  const last = i + hashes.length - 1;
  if (last >= sight.tokens.length || hashes.some((hash, k) => sight.words[i + k]?.hash !== hash)) return false;
  const flat = ((sight.layout.line[i] as number) & (TITLED | SHOUTED)) !== 0;
  const span = { start: (sight.tokens[i] as Token).start, end: (sight.tokens[last] as Token).end };
  const at = names[firstEndingAfter(names, span.start)];
  if (at && overlaps(at, span))
    return flat && hashes.length > 1 && (at.start > span.start || at.end < span.end || at.confidence < SURE);
  if (hashes.length > 1) return true;
  const word = sight.words[i] as Word;
  const run = sight.runs[i];
  if ((sight.tokens[i] as Token).text.length < 2 || !run) return false;
  if (run.end - runStart(sight, run.start) > 1 && !flat) return false;
  return (word.lists & LIST.common) === 0 || (!flat && ((sight.layout.place[i] as number) & PLACE.first) === 0);
}

/** A common word that opens a sentence has its capital from there and is no part of the stretch. */
function runStart(sight: Sight, start: number): number {
  const first = ((sight.layout.place[start] as number) & PLACE.first) !== 0;
  return first && (sight.words[start] as Word).lists & LIST.common ? start + 1 : start;
}
