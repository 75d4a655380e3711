/**
 * A folder and its findings as JSON, for programs.
 *
 *     { documents, entities, dates, figures, conflicts, settled, skipped }
 *
 * Offsets are UTF-16 units into the decoded text. Every list stands in reading order, by file and
 * then by place, so that two runs over the same documents compare byte for byte.
 */
import type { Entity } from '../entities/across';
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { Finding } from '../rules/rule';
import { inEnglish, type Phrase } from '../text/phrase';
import type { Span } from '../text/span';
import { slice } from '../text/text';
import type { SettledFinding } from './exported';

export interface LeftOut {
  readonly path: string;
  readonly reason: Phrase;
}

export function json(
  folder: Folder,
  findings: readonly Finding[],
  skipped: readonly LeftOut[],
  settled: readonly SettledFinding[] = [],
): string {
  const readings = folder.paths.flatMap((path) => folder.reading(path) ?? []);
  const analysis = {
    documents: readings.map(documentJson),
    entities: [...folder.linked.entities].sort(byFirstMention).map(entityJson),
    dates: readings.flatMap(datesJson),
    figures: readings.flatMap(figuresJson),
    conflicts: findings.map((finding) => conflictJson(folder, finding)),
    settled: settled.map(({ finding, by: { ruling } }) => ({
      ...conflictJson(folder, finding),
      decision: ruling.decision,
      reason: ruling.reason ?? null,
    })),
    skipped: skipped.map(({ path, reason }) => ({ file: path, reason: inEnglish(reason) })),
  };
  return `${JSON.stringify(analysis, undefined, 2)}\n`;
}

function documentJson({ path, recognized: { dateline } }: Reading) {
  return {
    file: path,
    date: dateline.date ?? null,
    dateSource: dateline.source,
    dateWhy: inEnglish(dateline.why),
    language: 'en',
  };
}

function entityJson({ id, type, name, aliases, mentions, roles, maybe }: Entity) {
  return {
    id,
    type,
    name,
    aliases,
    mentions: mentions.map(({ path, mention }) => ({ ...place(path, mention), text: mention.text })),
    roles: roles.map(({ path, role }) => ({
      title: role.title,
      organisation: role.organisation?.text ?? null,
      ...place(path, role),
    })),
    maybe: maybe.map(({ id, why }) => ({ id, why: inEnglish(why) })),
  };
}

function datesJson({ path, recognized }: Reading) {
  return recognized.dates.map((date) => ({
    ...place(path, date),
    text: date.text,
    value: date.value ?? null,
    assumed: date.assumed.map(inEnglish),
  }));
}

function figuresJson({ path, recognized }: Reading) {
  return recognized.figures.map((figure) => ({
    ...place(path, figure),
    text: figure.text,
    kind: figure.figure,
    value: figure.value,
    unit: figure.unit,
    tolerance: figure.tolerance,
    hedge: figure.hedge ?? null,
  }));
}

function conflictJson(folder: Folder, { rule, severity, message, at, against, why }: Finding) {
  const spans = [at, ...against].map(({ path, span }) => {
    const text = folder.reading(path)?.text;
    return { ...place(path, span), text: text ? slice(text, span) : '' };
  });
  return { rule, severity, message: inEnglish(message), spans, why: why.map(inEnglish) };
}

function place(file: string, { start, end }: Span) {
  return { file, start, end };
}

/** By file, then by place; a name that stands at the same place as another by its id. */
function byFirstMention(a: Entity, b: Entity): number {
  const [first] = a.mentions;
  const [second] = b.mentions;
  if (!first || !second) return Number(!first) - Number(!second);
  return compare(first.path, second.path) || first.mention.start - second.mention.start || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
