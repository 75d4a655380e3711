/** From what was recognized to the statement made of it. */
import type { Span } from '../text/span';
import type { Facts } from './facts';
import type { Statement } from './statement';

/** The statement whose value is exactly `span`. */
export function statementAt(facts: Facts, path: string, span: Span): Statement | undefined {
  return facts.statements
    .get(path)
    ?.find((statement) => statement.span.start === span.start && statement.span.end === span.end);
}

/** The first and last year that a statement may speak of: of its own time, else of its document. */
export function yearsOf({ time, asOf }: Statement): readonly number[] {
  const years = [time, asOf].flatMap((value) => /^\d{4}/.exec(value ?? '')?.[0] ?? []).map(Number);
  return years.flatMap((year) => [year - 1, year]);
}
