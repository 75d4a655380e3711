/**
 * The document's date where its text states it: "Published: …", a masthead line, a dateline before the first
 * sentence, a header field, the line over or under a signature.
 *
 * Not: dates of the body, of captions, of events in a headline, of a list; the next issue; "Updated" where "Published"
 * stands too; a day that the text looks back on.
 */
import { phrase } from '../../text/phrase';
import { lineAt, type Text } from '../../text/text';
import { isoDay, isoMonth } from '../dates/calendar';
import type { DateExpression } from '../dates/dates';
import type { Dateline } from '../mentions';
import { type Candidate, candidateAt } from './candidate';
import type { Label } from './labels';
import { isToldFromLater } from './later';
import { listedIn } from './listed';

/** Lines with something on them, from the top, among which a date may be the document's; and from the bottom. */
const HEAD = 14;
const TAIL = 6;
/** UTF-16 units of a line that is quoted whole. */
const SHORT = 120;

/** Labels that say outright that the document came out or was made: nothing is asked of what else it tells. */
const BEYOND_DOUBT: ReadonlySet<Label | undefined> = new Set<Label>(['public', 'made', 'updated']);

/** `undefined` where none is stated with its year. */
export function dateStated(text: Text, expressions: readonly DateExpression[]): Dateline | undefined {
  const lines = text.lines.filter((line) => line.kind !== 'blank');
  const head = lines[HEAD]?.start ?? text.content.length;
  const tail = lines.at(-TAIL)?.start ?? 0;
  const listed = listedIn(text, expressions);
  const isRecord = RECORD.test(text.content.slice(0, lines[HEADING]?.start));
  let best: Candidate | undefined;
  for (const expression of expressions) {
    const inHead = expression.start < head;
    const inFoot = expression.start >= tail;
    if ((!inHead && !inFoot) || !dateOf(expression)) continue;
    const line = lineAt(text, expression.start);
    const at = lines.indexOf(line);
    const around = text.content.slice(lines[at - 2]?.start ?? 0, lines[at + 2]?.end);
    const candidate = candidateAt(text, expression, line, {
      inHead,
      inFoot,
      isFirst: at === 0,
      isLast: at === lines.length - 1,
      around,
      isRecord,
    });
    if (!candidate || candidate.score <= (best?.score ?? 0)) continue;
    const doubted = !BEYOND_DOUBT.has(candidate.label);
    if (doubted && (listed.has(expression) || isToldFromLater(text, expressions, expression))) continue;
    best = candidate;
  }
  const date = best && dateOf(best.expression);
  if (!best || !date) return undefined;
  const { start, end } = best.expression;
  return { date, span: { start, end }, source: 'stated', why: phrase('“{0}” states it.', excerpt(text, best)) };
}

/** Lines from the top in which a document says what it is. */
const HEADING = 6;
const RECORD = /\b(?:minutes|transcript|record of|proceedings|hearing|present:)/i;

function dateOf({ meaning }: DateExpression): string | undefined {
  if (meaning.kind === 'day' && typeof meaning.year === 'number') return isoDay({ ...meaning, year: meaning.year });
  if (meaning.kind === 'month' && typeof meaning.year === 'number') return isoMonth(meaning.year, meaning.month);
  return undefined;
}

function excerpt(text: Text, { expression, line }: Candidate): string {
  const whole = text.content.slice(line.start, line.end).trim();
  return whole.length <= SHORT ? whole : text.content.slice(line.start, expression.end).trim().slice(-SHORT);
}
