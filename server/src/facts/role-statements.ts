/** What a document states of who holds which position. */
import type { Reading } from '../entities/reading';
import type { NameMention } from '../recognize/mentions';
import type { Sentence } from './sentence';
import type { Statement } from './statement';

/** One for each role whose holder is known: `around` is the organisation that the title itself names. */
export function rolesIn(reading: Reading, sentences: readonly Sentence[]): readonly Statement[] {
  return reading.recognized.roles.flatMap((role): readonly Statement[] => {
    const { holder, organisation } = role;
    const entityOf = (name: NameMention) =>
      reading.entities.find(({ mentions }) => mentions.some(({ start }) => start === name.start));
    const person = holder && entityOf(holder);
    const body = organisation && entityOf(organisation);
    const sentence = sentences.find(({ start, end }) => start <= role.start && role.start < end);
    if (!person || !sentence) return [];
    return [
      {
        path: reading.path,
        span: { start: role.start, end: role.end },
        context: { start: sentence.start, end: sentence.end },
        attribute: 'role',
        frames: [],
        terms: new Map(),
        beside: { before: [], behind: [] },
        value: { kind: 'role', role },
        participants: [person],
        parties: [person],
        around: body ? [body] : [],
        siblings: 0,
        named: true,
        time: role.since,
        when: undefined,
        holder: person,
        scope: [],
        stance: 'asserted',
        asOf: reading.recognized.dateline.date,
      },
    ];
  });
}
