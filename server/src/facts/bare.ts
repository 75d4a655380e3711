/** A statement of nothing but a value and where it stands; who says more of it adds to it. */
import type { Reading } from '../entities/reading';
import type { Span } from '../text/span';
import type { Statement, StatementValue } from './statement';

export function bareStatement(reading: Reading, span: Span, context: Span, value: StatementValue): Statement {
  return {
    path: reading.path,
    span: { start: span.start, end: span.end },
    context: { start: context.start, end: context.end },
    attribute: value.kind,
    frames: [],
    terms: new Map(),
    beside: { before: [], behind: [] },
    value,
    participants: [],
    parties: [],
    around: [],
    siblings: 0,
    named: false,
    time: undefined,
    when: undefined,
    holder: undefined,
    scope: [],
    stance: 'asserted',
    asOf: reading.recognized.dateline.date,
  };
}
