/**
 * When a person was born and when a body came into being, as a text or a register says it.
 *
 * "Ana Diaz, born on 4 May 1961", "Date of birth: 04/05/1961" under her name; "the company was incorporated on
 * 3 June 2019", "Date of incorporation: 03/06/2019". Not "founded": what is founded again keeps its name.
 */
import type { Entity } from '../../entities/across';
import type { LocalEntity, Reading } from '../../entities/reading';
import type { DateMention } from '../../recognize/mentions';
import { lineAt, sentenceAt } from '../../text/text';
import type { Facts } from '../facts';
import type { Statement } from '../statement';

export interface Beginning {
  readonly of: Entity;
  readonly at: Statement;
  readonly date: DateMention;
}

const BEGINS: readonly (readonly [type: 'person' | 'organisation', before: RegExp])[] = [
  ['person', /\b(?:born(?:\s+in\s+\p{Lu}[\p{L} -]{1,30}?)?,?\s*(?:on|in)?|date of birth:?)\s*$/iu],
  ['organisation', /\b(?:incorporated(?:\s+(?:there|here))?\s*(?:on|in)?|date of incorporation:?|incorporated:)\s*$/i],
];
const REACH = 50;

/** In order of path and place. */
export function beginningsIn(facts: Facts): readonly Beginning[] {
  return [...facts.readings.keys()].sort().flatMap((path) => {
    const reading = facts.readings.get(path);
    return reading ? (facts.statements.get(path) ?? []).flatMap((at) => beginningOf(facts, reading, at) ?? []) : [];
  });
}

function beginningOf({ linked }: Facts, reading: Reading, at: Statement): Beginning | undefined {
  if (at.value.kind !== 'date' || at.stance === 'denied' || at.stance === 'planned') return undefined;
  const { content } = reading.text;
  const before = content.slice(Math.max(0, at.span.start - REACH), at.span.start);
  const type = BEGINS.find(([, pattern]) => pattern.test(before))?.[0];
  const owner = type && lastNamed(reading, at.span.start, type);
  return owner && { of: linked.entityOf(reading.path, owner), at, date: at.value.date };
}

/** The last one named before: in the sentence, or in the lines above a field of a form. */
function lastNamed(reading: Reading, offset: number, type: LocalEntity['type']): LocalEntity | undefined {
  const isField = lineAt(reading.text, offset).kind !== 'prose';
  const from = isField ? Math.max(0, offset - FORM) : (sentenceAt(reading.text, offset)?.start ?? offset);
  let last: LocalEntity | undefined;
  let place = -1;
  for (const entity of reading.entities)
    for (const { start } of entity.type === type ? entity.mentions : [])
      if (start >= from && start < offset && start > place) [last, place] = [entity, start];
  return last;
}

/** A form has the name so few units above its other fields. */
const FORM = 200;
