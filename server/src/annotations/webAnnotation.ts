/**
 * A note as the W3C's Web Annotation Data Model writes it (https://www.w3.org/TR/annotation-model/), and back.
 *
 * The words are a body that comments, each reply a body that replies, each tag one that tags; the kind of a mark is
 * one that classifies, and that a note is resolved one that moderates.
 */
import type { Comment, Note } from './notes';
import type { Quote } from './quote';
import type { Quoted } from './rulings';
import { list, member, text } from './shape';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** On one line. `source` is the document's address as seen from where the annotation is kept. */
export function annotationJson(note: Note, source: string): string {
  const { id, on, comments, tags, resolved, mark } = note;
  const [first] = comments;
  const body = [
    ...comments.map((comment, index) => commentBody(comment, index === 0 ? 'commenting' : 'replying')),
    ...tags.map((tag) => textual(tag, 'tagging')),
    ...(mark === undefined ? [] : [textual(mark, 'classifying')]),
    ...(resolved ? [textual(RESOLVED, 'moderating')] : []),
  ];
  return JSON.stringify({
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation: mark === undefined ? 'commenting' : 'classifying',
    ...authored(first),
    ...(body.length > 0 && { body }),
    target: { source, selector: selectorsOf(on) },
  });
}

const RESOLVED = 'resolved';

/** `undefined` where it has no quote. Its id is absent where it bears none. */
export function noteFrom(document: string, value: unknown): (Omit<Note, 'id'> & { readonly id?: string }) | undefined {
  const on = quotedFrom(document, value);
  if (!on) return undefined;
  const bodies = list(member(value, 'body'));
  const valuesFor = (purpose: string) =>
    bodies.flatMap((body) => (purposeOf(body) === purpose ? (text(member(body, 'value')) ?? []) : []));
  const [mark] = valuesFor('classifying');
  const said = bodies.filter((body) => SAID.includes(purposeOf(body)));
  const id = text(member(value, 'id'));
  return {
    ...(id === undefined ? {} : { id }),
    on,
    comments: said.flatMap((body) => commentFrom(body, value)),
    tags: valuesFor('tagging'),
    resolved: valuesFor('moderating').includes(RESOLVED),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** What other tools put words under, too. */
const SAID = ['commenting', 'replying', 'describing', 'questioning', 'assessing', 'editing', 'highlighting'];

function purposeOf(body: unknown): string {
  return text(member(body, 'purpose')) ?? 'commenting';
}

function commentFrom(body: unknown, annotation: unknown): readonly Comment[] {
  const words = text(body) ?? text(member(body, 'value'));
  if (words === undefined) return [];
  // Who made the annotation made its own words; a reply says who made it.
  const whole = purposeOf(body) === 'replying' ? undefined : annotation;
  const [creator] = list(member(body, 'creator') ?? member(whole, 'creator'));
  const name = text(creator) ?? text(member(creator, 'name')) ?? text(member(creator, 'id'));
  const created = text(member(body, 'created') ?? member(whole, 'created'));
  return [{ text: words, ...(name ? { creator: name } : {}), ...(created ? { created } : {}) }];
}

function commentBody(comment: Comment, purpose: string) {
  return { ...textual(comment.text, purpose), ...authored(comment) };
}

function textual(value: string, purpose: string) {
  return { type: 'TextualBody', value, purpose };
}

function authored(comment: Comment | undefined) {
  return {
    ...(comment?.creator && { creator: { type: 'Person', name: comment.creator } }),
    ...(comment?.created && { created: comment.created }),
  };
}

/** Of words: what they are with what stands around them, and where they stand. */
export function selectorsOf({ exact, prefix, suffix, start }: Quote) {
  const end = start + [...exact].length;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

function quotedFrom(document: string, annotation: unknown): Quoted | undefined {
  const selectors = list(member(annotation, 'target')).flatMap((target) => list(member(target, 'selector')));
  const ofType = (type: string) => selectors.find((selector) => list(member(selector, 'type')).includes(type));
  const quote = ofType('TextQuoteSelector');
  const exact = text(member(quote, 'exact'));
  if (!exact) return undefined;
  const start = member(ofType('TextPositionSelector'), 'start');
  return {
    document,
    exact,
    prefix: text(member(quote, 'prefix')) ?? '',
    suffix: text(member(quote, 'suffix')) ?? '',
    start: typeof start === 'number' ? start : 0,
  };
}
