/** What a person can decide at a place: about the name, the date or the finding there, or about selected words. */
import type { RuledType } from '../annotations/rulings';
import type { Folder } from '../index/folder';
import { overlaps, type Span, touches } from '../text/span';
import { slice } from '../text/text';
import { type Placed, thingAt } from './at';
import type { Asked } from './decide';
import { findings } from './findings';
import { candidates, otherForms } from './likenesses';
import { dayInWords, spoken, t } from './words';

export interface QuickFix {
  /** What an editor offers. */
  readonly title: string;
  /** The words that the decision is about. */
  readonly at: Placed;
  /** What it decides; or what the person has to be asked for first. */
  readonly asks: Asked | { readonly question: 'explain'; readonly rule: string; readonly message: string } | Question;
  /** The rule whose finding it settles. */
  readonly rule?: string;
}

interface Question {
  readonly question: 'setDate' | 'note';
}

/** In the order in which they are offered; `span` is the selection, empty for a cursor. */
export function quickFixes(folder: Folder, path: string, span: Span): readonly QuickFix[] {
  const reading = folder.reading(path);
  if (!reading) return [];
  const thing = thingAt(folder, path, span.start);
  const at = (words: Span): Placed => ({ path, span: { start: words.start, end: words.end } });
  const fixes: QuickFix[] = [...onFindings(folder, path, span)];
  if (thing?.kind === 'entity' && span.end <= thing.mention.end)
    fixes.push(...onName(folder, at(thing.mention), thing.entity.type));
  for (const date of reading.recognized.dates)
    if (touches(date, span.start) && span.end <= date.end) fixes.push(...onDate(at(date), date.value));
  if (span.start < span.end && slice(reading.text, span).trim() !== '')
    fixes.push(...onWords(at(trimmed(reading.text.content, span))));
  return fixes;
}

function onFindings(folder: Folder, path: string, span: Span): readonly QuickFix[] {
  return findings(folder).flatMap(({ rule, message, at, against }) => {
    const sides = [at, ...against];
    const side = sides.find((one) => one.path === path && (overlaps(one.span, span) || touches(one.span, span.start)));
    if (!side) return [];
    const place = { path, span: side.span };
    const words = folder.reading(path)?.text;
    const right: QuickFix = {
      title: t('“{0}” is right', words ? slice(words, side.span) : ''),
      at: place,
      asks: { decision: 'right-value', rule },
      rule,
    };
    const explain: QuickFix = {
      title: t('No contradiction, because …'),
      at: place,
      asks: { question: 'explain', rule, message: spoken(message) },
      rule,
    };
    return against.length > 0 ? [explain, right] : [explain];
  });
}

const TYPES = ['person', 'organisation', 'place'] as const satisfies readonly RuledType[];
type OfferedType = (typeof TYPES)[number];

function onName(folder: Folder, at: Placed, type: RuledType): readonly QuickFix[] {
  const text = folder.reading(at.path)?.text;
  const name = text ? slice(text, at.span).replace(/\s+/g, ' ') : '';
  return [
    ...candidates(folder, at).map(({ name: other, place }) => ({
      title: t('{0} is the same as {1}', name, other),
      at,
      asks: { decision: 'same-as', other: place } as const,
    })),
    ...otherForms(folder, at).map(({ name: other, place }) => ({
      title: t('{0} is not the same as {1} ({2})', name, other, place.path),
      at,
      asks: { decision: 'not-same-as', other: place } as const,
    })),
    ...TYPES.filter((other) => other !== type).map((other) => ({
      title: isOfType(name, other),
      at,
      asks: { decision: 'type', type: other } as const,
    })),
    { title: t('{0} is not a name', name), at, asks: { decision: 'not-a-name' } },
  ];
}

function onDate(at: Placed, value: string | undefined): readonly QuickFix[] {
  const ask: QuickFix = { title: t('Set this document’s date …'), at, asks: { question: 'setDate' } };
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) return [ask];
  const title = t('This document is of {0}', dayInWords(value));
  return [{ title, at, asks: { decision: 'document-date', date: value } }, ask];
}

function onWords(at: Placed): readonly QuickFix[] {
  return [
    { title: t('Write a note …'), at, asks: { question: 'note' } },
    ...TYPES.map((type) => ({
      title: markAs(type),
      at,
      asks: { decision: 'missed-name', type } as const,
    })),
  ];
}

function isOfType(name: string, type: OfferedType): string {
  switch (type) {
    case 'person':
      return t('{0} is a person', name);
    case 'organisation':
      return t('{0} is an organisation', name);
    case 'place':
      return t('{0} is a place', name);
  }
}

function markAs(type: OfferedType): string {
  switch (type) {
    case 'person':
      return t('Mark as the name of a person');
    case 'organisation':
      return t('Mark as the name of an organisation');
    case 'place':
      return t('Mark as the name of a place');
  }
}

/** Without white space at either end. */
function trimmed(content: string, { start, end }: Span): Span {
  const words = content.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
