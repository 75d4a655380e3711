/** What a document states of who holds which position. */

import type { LocalEntity, Reading } from '../../entities/reading';
import type { NameMention } from '../../recognize/mentions';
import { firstEndingAfter } from '../../text/span';
import { bareStatement } from '../bare';
import type { Sentence } from '../sentence';
import type { Statement } from '../statement';

/** One for each role whose holder is known: `around` is the organisation that the title itself names. */
export function rolesIn(reading: Reading, sentences: readonly Sentence[]): readonly Statement[] {
  const named = new Map<number, LocalEntity>();
  for (const entity of reading.entities)
    for (const { start } of entity.mentions) if (!named.has(start)) named.set(start, entity);
  const entityOf = ({ start }: NameMention) => named.get(start);
  return reading.recognized.roles.flatMap((role): readonly Statement[] => {
    const { holder, organisation } = role;
    const person = holder && entityOf(holder);
    const body = organisation && entityOf(organisation);
    const sentence = sentences[firstEndingAfter(sentences, role.start)];
    if (!person || !sentence || sentence.start > role.start) return [];
    return [
      {
        ...bareStatement(reading, role, sentence, { kind: 'role', role }),
        participants: [person],
        parties: [person],
        around: body ? [body] : [],
        named: true,
        time: role.since,
        holder: person,
      },
    ];
  });
}
