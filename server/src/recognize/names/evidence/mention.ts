/** Names made, retyped and looked at while evidence is weighed. */
import { firstEndingAfter, inReadingOrder, overlaps, type Span } from '../../../text/span';
import type { Text } from '../../../text/text';
import type { NameMention, NameType } from '../../mentions';
import { type Units, unitBehind } from '../units';

export function nameAt(text: Text, { start, end }: Span, type: NameType, confidence: number): NameMention {
  return { kind: 'name', type, start, end, text: text.content.slice(start, end), confidence };
}

/** The name under another type; as sure of it as the evidence is. */
export function retyped(name: NameMention, type: NameType, confidence: number): NameMention {
  return name.type === type
    ? { ...name, confidence: Math.max(name.confidence, confidence) }
    : { ...name, type, confidence };
}

/** `added` take the place of every name they overlap. */
export function replacing(names: readonly NameMention[], added: readonly NameMention[]): readonly NameMention[] {
  if (added.length === 0) return names;
  const order = [...added].sort(inReadingOrder);
  const kept = names.filter((name) => {
    const near = order[firstEndingAfter(order, name.start)];
    return !near || !overlaps(near, name);
  });
  return [...kept, ...order].sort(inReadingOrder);
}

/** The words of a name with white space made single: it may run over a line break. */
export function surface(name: { readonly text: string }): string {
  return UNEVEN.test(name.text) ? name.text.replace(/\s+/g, ' ') : name.text;
}

const UNEVEN = /\s\s|[^\S ]/;

const FORM = /,? (?:inc|ltd|limited|llc|llp|plc|corp|gmbh|ag|sa|s\.a\.|a\.s\.|s\.r\.o\.|spa|nv|bv|ab|as|oyj|kk)\.?$/;

const ACCENTED = /[^\0-\x7f]/;

/** Keys kept at most; then all are forgotten and made again as they are asked for. */
const KEPT = 10_000;
const keys = new Map<string, string>();

/** What two spellings of one name share: small letters without accents, no corporate form. */
export function keyOf(name: { readonly text: string }): string {
  let key = keys.get(name.text);
  if (key === undefined) {
    key = newKey(name);
    if (keys.size >= KEPT) keys.clear();
    keys.set(name.text, key);
  }
  return key;
}

function newKey(name: { readonly text: string }): string {
  const small = surface(name).toLowerCase();
  const plain = ACCENTED.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
  return plain.includes(' ') ? plain.replace(FORM, '') : plain;
}

/** Indexes of the units that a span covers. */
export function unitsIn({ ends }: Units, span: Span): Span {
  return { start: unitBehind(ends, span.start), end: unitBehind(ends, span.end - 1) + 1 };
}

/** The text of the line from `span.end` on, 40 characters at most. */
export function behind(text: Text, span: Span): string {
  const { content } = text;
  const most = Math.min(content.length, span.end + 40);
  let end = span.end;
  while (end < most && !isLineBreak(content.charCodeAt(end))) end++;
  return content.slice(span.end, end);
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** The text of the line up to `span.start`, 40 characters at most. */
export function before(text: Text, span: Span): string {
  const { content } = text;
  const least = Math.max(0, span.start - 40);
  let start = span.start;
  while (start > least && !isLineBreak(content.charCodeAt(start - 1))) start--;
  return content.slice(start, span.start);
}
