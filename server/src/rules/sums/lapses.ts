/** Years and hours that are said to have passed, and that the years and the clock beside them do not give. */
import type { Reading } from '../../entities/reading';
import { statedAt, statementAt } from '../../facts/at';
import { bareStatement } from '../../facts/bare';
import type { Facts } from '../../facts/facts';
import { onceEach } from '../../facts/once';
import type { Statement, StatementValue } from '../../facts/statement';
import { type Session, sessionsAmiss } from '../../facts/sums/sessions';
import { type YearCount, yearCountsAmiss } from '../../facts/sums/years';
import { phrase } from '../../text/phrase';
import type { Span } from '../../text/span';
import { sentenceAt } from '../../text/text';
import { quoted } from '../message';
import type { Finding } from '../rule';

type Lapse = Pick<Finding, 'message' | 'at' | 'against' | 'why'>;

export function lapsesAmiss(facts: Facts, path: string, reading: Reading): readonly Lapse[] {
  const { counts, sessions } = lapsesIn(reading);
  return [
    ...counts.flatMap((count) => otherYears(facts, path, count) ?? []),
    ...sessions.flatMap((session) => otherHours(facts, path, reading, session) ?? []),
  ];
}

const lapsesIn = onceEach(({ text, recognized }) => {
  const read = { text, ...recognized };
  return { counts: yearCountsAmiss(read), sessions: sessionsAmiss(read) };
});

function otherYears(facts: Facts, path: string, { stated, from, to, years }: YearCount): Lapse | undefined {
  const at = statedAt(facts, path, stated);
  const against = [from, to].flatMap((date) => statementAt(facts, path, date) ?? []);
  if (!at || against.length === 0) return undefined;
  return {
    message: phrase('The years give {0}', years),
    at,
    against,
    why: [phrase('From {0} to {1} is {2}, not {3}.', from.text, to.text, years, quoted(facts, at))],
  };
}

function otherHours(facts: Facts, path: string, reading: Reading, session: Session): Lapse | undefined {
  const { stated, from, to, minutes } = session;
  const at = statementAt(facts, path, stated);
  const against = [from, to].flatMap((clock) => clockAt(reading, clock) ?? []);
  if (!at || against.length < 2) return undefined;
  const [first, last] = [from, to].map(({ start, end }) => reading.text.content.slice(start, end)) as [string, string];
  const length = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
  return {
    message: phrase('The clock gives {0}', length),
    at,
    against,
    why: [phrase('From {0} to {1} is {2}, not {3}.', first, last, length, quoted(facts, at))],
  };
}

function clockAt(reading: Reading, { start, end }: Span): Statement | undefined {
  const context = sentenceAt(reading.text, start);
  const text = reading.text.content.slice(start, end);
  const value: StatementValue = {
    kind: 'date',
    date: {
      kind: 'date',
      form: 'clock',
      start,
      end,
      text,
      value: undefined,
      stated: ['time'],
      assumed: [],
      basis: 'itself',
    },
  };
  return context && bareStatement(reading, { start, end }, context, value);
}
