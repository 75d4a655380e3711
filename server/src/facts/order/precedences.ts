/**
 * What a sentence says of the order of two events: "she resigned after the board had approved the sale".
 *
 * Not: what may or will come after something, what is denied, and conditions.
 */

import type { Reading } from '../../entities/reading';
import type { Span } from '../../text/span';
import { onceEach } from '../once';
import { type Sentence, sentencesOf } from '../sentence';
import { afterwardsIn, toldBefore } from './afterwards';
import { type Deed, deedIn } from './deeds';
import { type Gap, type Joining, joiningsIn } from './joinings';

export interface Precedence {
  readonly path: string;
  readonly sentence: Sentence;
  /** The words that join the two, with the part behind them: `two weeks after the vote`. */
  readonly span: Span;
  readonly one: Deed;
  readonly other: Deed;
  /** From the other to the one. */
  readonly gap: Gap;
}

const UNSURE =
  /\b(?:not|never|cannot|\p{L}+n['’]t|den(?:y|ies|ied)|if|whether|unless|will|would|could|may|might|should|must|shall|to be|plan(?:s|ned)?|expect(?:s|ed)?|due|whenever|or)\b/iu;
/** Where a stretch ends that tells one event. */
const CLOSE =
  /\s-{1,3}\s|[;:!?()—–“”"]|(?<!\b(?:mr|mrs|ms|dr|prof|gen|sen|rep|lt|col|capt|st|jr|sr|inc|ltd|co|\p{L}))\.(?=\s|$)|,\s|\s(?:and|but|while|although|said|says|told|because|so that|in order)\s/giu;
/** UTF-16 units; what is longer tells more than one event. */
const LONGEST = 120;
const SAYING = /\b(?:said|says|told|added|reported|wrote|announced|according)\b[^,]{0,12}$/i;
const PRONOUN = /\b(?:he|she|it|they|his|her|its|their|him|them)\b/i;
/** "Not until the vote had been counted did anyone …": where the other part begins. */
const TURNED = /\sthat\s+(?=\p{L})|\s(?:did|was|were|had)\s+(?=(?:the|an?|any\p{L}*|he|she|they|it)\b|\p{Lu})/u;
/** "Three months into the job": after getting it. */
const POST = /^(?:the|his|her|their|its)\s+(?:[\p{L}-]+\s+)?(?:job|post|role|term|tenure|office|mandate)\b/iu;

/** "Four days after that": after what was told before. */
const MEANT = /^(?:that|this|then|it)\W*$/i;
const DENIAL = /\b(?:not|no|nobody|none|nothing|never|neither|yet to)\b|n['’]t\b/gi;

/** Whether the part tells of something that may not have happened; the denial that the order itself needs is none. */
function isUnsure(part: string, denied: boolean): boolean {
  return UNSURE.test(denied ? part.replace(DENIAL, '') : part);
}

/** In reading order. */
export const precedencesIn = onceEach((reading) => told(reading, sentencesOf(reading)));

function told(reading: Reading, sentences: readonly Sentence[]): readonly Precedence[] {
  return sentences.flatMap((sentence) => [
    ...afterwardsIn(reading, sentences, sentence),
    ...joiningsIn(reading.text.content, sentence).flatMap((joining) => {
      const whole = stretchBehind(reading.text.content, sentence, joining.end);
      const turn = turnIn(reading.text.content, sentence, joining, whole);
      const behind = turn === undefined ? whole : { start: whole.start, end: turn };
      for (const before of candidatesBefore(reading.text.content, sentence, joining, behind)) {
        const precedence = joined(reading, sentences, sentence, joining, before, behind);
        if (precedence) return [precedence];
      }
      return [];
    }),
  ]);
}

/** Where a sentence that begins with the joining word goes over to the other part without a comma. */
function turnIn(content: string, sentence: Sentence, { word, start }: Joining, behind: Span): number | undefined {
  const text = content.slice(behind.start, behind.end);
  const turn = /^(?:not\s+until|only\s)/.test(word)
    ? TURNED.exec(text)?.index
    : /\p{L}/u.test(content.slice(sentence.start, start).replace(OPENING, ''))
      ? undefined
      : ANEW.exec(text)?.[1]?.length;
  return turn === undefined ? undefined : behind.start + turn;
}

/** "By the time the alarm went off | everybody was in the street". */
const ANEW =
  /^(.{8,}?)\s(?:everybody|everyone|nobody|no one|he|she|it|they|we|I|all|most|there|the|an?|his|her|their|its|our|\p{Lu}\p{L}+)\s(?:[\p{L}'’-]+\s){0,4}?(?:had|was|were)\b/u;

function joined(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  joining: Joining,
  before: Span,
  behind: Span,
): Precedence | undefined {
  const { content } = reading.text;
  const [lead, rest] = [before, behind].map(({ start, end }) => content.slice(start, end)) as [string, string];
  const gap = joining.gap(lead, rest);
  if (!gap || isUnsure(rest, gap.denied === 'behind') || isUnsure(lead, gap.denied === 'before')) return undefined;
  const one = deedIn(reading, sentences, sentence, before, 'before');
  const other = MEANT.test(rest)
    ? toldBefore(reading, sentences, sentence, before.start)
    : deedIn(reading, sentences, sentence, behind, 'behind');
  const intoPost = joining.word === 'into' && POST.test(rest);
  if (!one || (!other && !intoPost)) return undefined;
  const named = PRONOUN.test(rest) || intoPost ? [...new Set([...(other?.named ?? []), ...one.named])] : other?.named;
  const deed = {
    path: reading.path,
    span: behind,
    head: intoPost ? 'appoint' : (other?.head ?? ''),
    terms: other?.terms ?? new Set(),
    carried: other?.carried ?? new Set(),
    named: named ?? [],
  };
  if (one.head === deed.head && one.head !== '') return undefined;
  return { path: reading.path, sentence, span: { start: joining.start, end: behind.end }, one, other: deed, gap };
}

/** Where the other event may be told: right before, before a comma, or where the sentence begins with these words behind them. */
function candidatesBefore(content: string, sentence: Sentence, { start }: Joining, behind: Span): readonly Span[] {
  const right = stretchBefore(content, sentence, start);
  const candidates = SAYING.test(content.slice(right.start, right.end)) ? [] : [right];
  const isEmpty = !/\p{L}/u.test(content.slice(right.start, right.end).replace(OPENING, ''));
  if (isEmpty) {
    const comma = /,\s*(?:just\s+|and\s+)?$/.exec(content.slice(sentence.start, start));
    if (comma) candidates.push(stretchBefore(content, sentence, sentence.start + comma.index));
    const next = /^(?:,\s+|\s+)(?:that\s+)?/.exec(content.slice(behind.end, sentence.end));
    if (next) candidates.push(stretchBehind(content, sentence, behind.end + next[0].length));
  }
  return candidates.filter(({ start: from, end }) => end > from);
}

/** What may stand before the word that joins, with nothing told: "it was only after". */
const OPENING = /^(?:(?:and|but|then|so|yet)\b\s*)?(?:it (?:was|is)\b)?/i;

function stretchBefore(content: string, { start }: Sentence, at: number): Span {
  const lead = content.slice(Math.max(start, at - LONGEST), at).trimEnd();
  const from = Math.max(start, at - LONGEST);
  const cut = [...lead.matchAll(CLOSE)].filter(({ index, 0: text }) => index + text.length < lead.length).at(-1);
  return { start: from + (cut ? cut.index + cut[0].length : 0), end: from + lead.length };
}

function stretchBehind(content: string, sentence: Sentence, start: number): Span {
  const rest = content.slice(start, Math.min(sentence.end, start + LONGEST));
  const close = [...rest.matchAll(CLOSE)][0];
  return { start, end: start + (close ? close.index : rest.length) };
}
