/**
 * Overlooked bodies: "the Harbour Board" inside a sentence is an organisation by its head, though both words are
 * common and the chain read neither. "The Board" alone, titles and what capitals open are left alone.
 */
import { firstEndingAfter, overlaps } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { NameMention } from '../../mentions';
import { hashOf } from '../hash';
import { SHOUTED, TITLED } from '../layout';
import { Case, type Word } from '../word';
import type { Evidence, Sight } from './evidence';
import { nameAt, replacing } from './mention';

const HEADS = new Set(
  'academy administration agency alliance assembly association authority bank board brigade bureau chamber college commission committee company confederation consortium council department directorate federation foundation guild inspectorate institute ministry museum office orchestra police railway regiment secretariat service society squadron tribunal trust union university'
    .split(' ')
    .map((word) => hashOf(word)),
);
const THE = hashOf('the');
const LONGEST = 4;

export const overlookedBodies: Evidence = (sight, names) => {
  const found: NameMention[] = [];
  for (let i = 1; i < sight.tokens.length; i++) {
    if ((sight.words[i - 1] as Word).hash !== THE) continue;
    const end = sight.runs[i]?.end;
    if (end === undefined || !isBody(sight, i, end)) continue;
    const span = { start: (sight.tokens[i] as Token).start, end: (sight.tokens[end - 1] as Token).end };
    const near = names[firstEndingAfter(names, span.start)];
    if (!near || !overlaps(near, span)) found.push(nameAt(sight.text, span, 'organisation', 0.7));
  }
  return replacing(names, found);
};

/** Two to four capitalised words, the last of them a head. */
function isBody({ words, layout }: Sight, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST) return false;
  if ((layout.line[start] as number) & (TITLED | SHOUTED) || !HEADS.has((words[end - 1] as Word).hash)) return false;
  return words.slice(start, end).every((word) => word.writing === Case.Capital);
}
