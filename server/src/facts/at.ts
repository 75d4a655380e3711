/** From what was recognized to the statement made of it. */
import type { FigureMention } from '../recognize/mentions';
import type { Span } from '../text/span';
import { sentenceAt } from '../text/text';
import { bareStatement } from './bare';
import type { Facts } from './facts';
import type { Statement } from './statement';

/** The statement whose value is exactly `span`. */
export function statementAt(facts: Facts, path: string, span: Span): Statement | undefined {
  return facts.statements
    .get(path)
    ?.find((statement) => statement.span.start === span.start && statement.span.end === span.end);
}

/** The same, made of the number alone where none was recognized: "25" of "of the 40 lamps, 25 burn". */
export function statedAt(facts: Facts, path: string, figure: FigureMention): Statement | undefined {
  const reading = facts.readings.get(path);
  const context = reading && sentenceAt(reading.text, figure.start);
  return (
    statementAt(facts, path, figure) ?? (context && bareStatement(reading, figure, context, { kind: 'figure', figure }))
  );
}

/** The first and last year that a statement may speak of: of its own time, else of its document. */
export function yearsOf({ time, asOf }: Statement): readonly number[] {
  const years = [time, asOf].flatMap((value) => /^\d{4}/.exec(value ?? '')?.[0] ?? []).map(Number);
  return years.flatMap((year) => [year - 1, year]);
}
