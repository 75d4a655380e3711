/**
 * CoNLL columns, a file for each document: one token a line, a blank line between sentences.
 *
 *     Ana	0	3	B-PER	person/ana-diaz
 *     Diaz	4	8	I-PER	person/ana-diaz
 *     spoke	9	14	O	_
 *
 * Word, first and last place in code points (the last excluded), kind, and the entity or value; `_` where there is none.
 */
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import { codePointsOf } from '../text/codePoints';
import { firstEndingAfter, overlaps, type Span } from '../text/span';
import type { ExportedFile } from './exported';

const KINDS = { person: 'PER', organisation: 'ORG', place: 'LOC', other: 'MISC' } as const;

export function conll(folder: Folder): readonly ExportedFile[] {
  return folder.paths.flatMap((path) => {
    const reading = folder.reading(path);
    return reading ? [{ path: `${path}.conll`, content: columns(folder, reading) }] : [];
  });
}

interface Tagged extends Span {
  readonly kind: string;
  readonly of: string;
}

function columns(folder: Folder, reading: Reading): string {
  const { text, path } = reading;
  const points = codePointsOf(text.content);
  const tagged = taggedIn(folder, reading);
  const lines = [`# newdoc id = ${path}`];
  let next = 0; // of the tagged
  let sentence = 0;
  let open: Tagged | undefined;
  for (const token of text.tokens) {
    const current = text.sentences[sentence];
    if (current && token.start >= current.end) {
      sentence = text.sentences.findIndex(({ end }, index) => index > sentence && token.start < end);
      lines.push('');
    }
    while ((tagged[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const tag = tagged[next];
    const inside = tag && overlaps(tag, token) ? tag : undefined;
    const kind = inside ? `${inside === open ? 'I' : 'B'}-${inside.kind}` : 'O';
    open = inside;
    lines.push([token.text, points.at(token.start), points.at(token.end), kind, inside?.of ?? '_'].join('\t'));
  }
  return `${lines.join('\n')}\n`;
}

/** Names first where two meet, for a date or a figure may be part of one. */
function taggedIn(folder: Folder, { path, entities, recognized }: Reading): readonly Tagged[] {
  const names = entities.flatMap((local) => {
    const { id, type } = folder.linked.entityOf(path, local);
    return local.mentions.map(({ start, end }) => ({ start, end, kind: KINDS[type], of: id }));
  });
  const values = [
    ...recognized.dates.map(({ start, end, value }) => ({ start, end, kind: 'DATE', of: value ?? '_' })),
    ...recognized.figures.map(({ start, end, value, unit }) => ({
      start,
      end,
      kind: 'NUM',
      of: `${value} ${unit}`.replace(/\s/g, '_'),
    })),
  ];
  const taken: Tagged[] = [...names].sort(byPlace);
  const free: Tagged[] = [];
  for (const value of values.sort(byPlace)) {
    const others = [taken[firstEndingAfter(taken, value.start)], free.at(-1)];
    if (!others.some((other) => other && overlaps(other, value))) free.push(value);
  }
  return [...taken, ...free].sort(byPlace);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
