/** Timelines made up for tests: a line an event. */
import type { Timeline, TimelineEvent } from '../../../../server/src/protocol/requests/timeline';

const DAY = 86_400_000;

/** From 1970-01-01. */
export function day(date: string): number {
  return Date.parse(date) / DAY;
}

/**
 * `a.txt 2021-05-04 Ana Diaz, Harbour Board` an event, in the order given; `2021-05-04/..` a stretch; `a.txt 2021-05-04`
 * one of nobody. `conflicts` are pairs of lines, from 0.
 */
export function timelineOf(lines: readonly string[], conflicts: readonly (readonly [number, number])[] = []): Timeline {
  const paths = [...new Set(lines.map((line) => line.split(' ')[0] ?? ''))].sort();
  const namesOf = (line: string) => line.split(' ').slice(2).join(' ').split(', ').filter(Boolean);
  const names = [...new Set(lines.flatMap(namesOf))];
  return {
    documents: paths.map((path) => ({ uri: `file:///${path}`, path })),
    entities: names.map((name) => ({ name, type: 'person' })),
    events: lines.map((line, index): TimelineEvent => {
      const [path = '', value = ''] = line.split(' ');
      const [first = '', last = first] = value.replace('~', '').split('/');
      return {
        document: paths.indexOf(path),
        at: [index, 0, index, 0],
        words: value,
        quote: line,
        value,
        ...(first !== '..' && { from: day(first) }),
        ...(last !== '..' && { to: day(last) }),
        entities: namesOf(line).map((name) => names.indexOf(name)),
      };
    }),
    conflicts: conflicts.map(([one, other], finding) => ({
      events: [one, other],
      rule: 'dates-disagree',
      finding,
      message: `${one} or ${other}`,
    })),
  };
}
