/**
 * Where somebody or something was born, died, was taken, set out from or lies, as one document says it.
 *
 * Only places that a verb and its preposition tie to one named subject, to a numbered flight, or to all of the injured: "Ana
 * Diaz was born in Oxelby", "the wounded were taken to St Bride Hospital in Oxelby", "Flight 417 left Oxelby", "Oxelby, a
 * village in Harland". A place that merely stands in the sentence says little of where anything happened.
 */

import type { LocalEntity, Reading } from '../../entities/reading';
import type { NameMention } from '../../recognize/mentions';
import { bareStatement } from '../bare';
import { clauseAt, type Named, type Sentence } from '../sentence';
import { stanceOf } from '../stance';
import type { Statement } from '../statement';
import { placeRoles } from './place-roles';
import { subjectOf } from './place-subjects';

const REACH = 110;

/**
 * In reading order. `frames` holds the role, `attribute` role and kind of subject, `parties` the subject, `around` the places that hold it, `scope` whether it is told as a
 * spot ("at").
 */
export function placesIn(reading: Reading, sentences: readonly Sentence[]): readonly Statement[] {
  return sentences.flatMap((sentence) =>
    sentence.names.flatMap((named, i) => {
      const { mention, entity } = named;
      if (mention.confidence < SURE || (entity.type !== 'place' && !SITE.test(mention.text))) return [];
      return placeAt(reading, sentences, sentence, named, i) ?? [];
    }),
  );
}

const SURE = 0.5;
/** From the start of the sentence to a place that opens it: "In the barn behind". */
const FRONTED = /^\W*(?:in|at)\b[^.;]{0,60}$/i;
/** What a name calls itself that is a place as well as a body. */
const SITE =
  /\b(?:hospital|clinic|infirmary|airport|stadium|arena|theatre|hotel|cathedral|prison|university|court|station)\b/i;

/** The kind of site that a name says it is, in lower case; one kind for all where people are treated. */
export function siteOf(name: string): string | undefined {
  const site = SITE.exec(name)?.[0].toLowerCase();
  return site === 'clinic' || site === 'infirmary' ? 'hospital' : site;
}

function placeAt(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  { mention, entity }: Named,
  index: number,
): Statement | undefined {
  const { content } = reading.text;
  const from = Math.max(sentence.start, mention.start - REACH);
  const before = content.slice(from, mention.start);
  for (const { role, before: pattern, behind, of, planned } of placeRoles) {
    // What a place lies in is said right behind its own name.
    const last = role === 'in' ? sentence.names[index - 1]?.mention.end : undefined;
    if (role === 'in' && last === undefined) continue;
    const fronted =
      behind?.test(content.slice(mention.end, sentence.end)) &&
      FRONTED.test(content.slice(sentence.start, mention.start));
    if (!fronted && !pattern.test(last === undefined ? before : content.slice(last, mention.start))) continue;
    const verb = fronted ? mention.start : from + before.search(pattern);
    const until = role === 'in' ? mention.start : Math.max(from, verb);
    const subject = subjectOf(reading, sentences, sentence, { from: until, to: mention.start }, { role, of, index });
    if (!subject) continue;
    const clause = clauseAt(sentence, mention.start);
    const stance = stanceOf(content, sentence, mention, clause, sentences[sentence.index + 1]);
    if (stance === 'denied' || stance === 'hypothetical' || (stance === 'planned' && !planned)) return undefined;
    return {
      ...bareStatement(reading, mention, sentence, { kind: 'place', name: mention }),
      attribute: `${role} ${subject.key}`,
      frames: [role],
      participants: [...subject.entities, entity],
      parties: subject.entities,
      around: containersOf(content, sentence, index),
      named: true,
      time: sentence.dates[0]?.value,
      when: sentence.dates[0],
      scope: /\b(?:at|on)\s+(?:the\s+)?$/.test(before) ? ['at:at'] : [],
      stance,
    };
  }
  return undefined;
}

/** "in Oxelby, Harland": the places right behind, each in the next. */
function containersOf(content: string, sentence: Sentence, index: number): LocalEntity[] {
  const containers: LocalEntity[] = [];
  for (let i = index; i + 1 < sentence.names.length; i++) {
    const [one, next] = [sentence.names[i], sentence.names[i + 1]];
    if (!one || next?.entity.type !== 'place' || !WITHIN.test(content.slice(one.mention.end, next.mention.start)))
      break;
    containers.push(next.entity);
  }
  return containers;
}

/** Between a place and the one that holds it. */
export const WITHIN = /^(?:,\s*|,?\s+(?:in|near|outside)\s+(?:the\s+)?(?:[\p{Ll}]+\s+of\s+)?|\s*\()$/u;

export type Located = Statement & { readonly value: { readonly kind: 'place'; readonly name: NameMention } };

export function isLocated(statement: Statement): statement is Located {
  return statement.value.kind === 'place';
}
