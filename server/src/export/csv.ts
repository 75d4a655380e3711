/** Tables for a spreadsheet: facts (a row each, a column a document), mentions, findings, notes. */

import { factsOf } from '../index/factRows';
import type { Folder } from '../index/folder';
import { notesOf } from '../index/listed';
import type { PlacedRuling } from '../index/placed';
import type { Finding } from '../rules/rule';
import { inEnglish } from '../text/phrase';
import { positionAt } from '../text/positions';
import type { Span } from '../text/span';
import { slice } from '../text/text';
import type { ExportedFile, Taken } from './exported';
import { type Row, table } from './table';

export function csv(taken: Taken): readonly ExportedFile[] {
  const { folder } = taken;
  return [
    { path: 'facts.csv', content: table(facts(folder)) },
    { path: 'findings.csv', content: table(findingRows(taken)) },
    { path: 'mentions.csv', content: table(mentions(folder)) },
    { path: 'notes.csv', content: table(notes(folder)) },
  ];
}

/** What a document states twice stands twice in its cell. */
function facts(folder: Folder): readonly Row[] {
  const rows = factsOf(folder).map(({ attribute, about, statements }) => [
    attribute,
    about.join('; '),
    ...folder.paths.map((path) =>
      statements
        .filter((statement) => statement.path === path)
        .map(({ span }) => words(folder, path, span))
        .join('; '),
    ),
  ]);
  return [['fact', 'about', ...folder.paths], ...rows];
}

function findingRows({ folder, findings, settled }: Taken): readonly Row[] {
  const heads = ['rule', 'severity', 'message', 'document', 'line', 'words', 'other sides', 'decision', 'reason'];
  const row = ({ rule, severity, message, at, against }: Finding, by?: PlacedRuling): Row => [
    rule,
    severity,
    inEnglish(message),
    at.path,
    lineOf(folder, at.path, at.span),
    words(folder, at.path, at.span),
    against.map(({ path, span }) => `${path}:${lineOf(folder, path, span)} ${words(folder, path, span)}`).join('; '),
    by?.ruling.decision,
    by?.ruling.reason,
  ];
  return [heads, ...findings.map((finding) => row(finding)), ...settled.map(({ finding, by }) => row(finding, by))];
}

function mentions(folder: Folder): readonly Row[] {
  const rows = folder.paths.flatMap((path) => {
    const reading = folder.reading(path);
    if (!reading) return [];
    const row = (kind: string, span: Span, ...more: Row): { readonly start: number; readonly row: Row } => ({
      start: span.start,
      row: [path, lineOf(folder, path, span), kind, words(folder, path, span), ...more],
    });
    const { dates, figures } = reading.recognized;
    const names = reading.entities.flatMap((local) => {
      const { id, type, name } = folder.linked.entityOf(path, local);
      return local.mentions.map((mention) => row(type, mention, name, undefined, id));
    });
    return [
      ...names,
      ...dates.map((date) => row('date', date, date.value)),
      ...figures.map((figure) => row(figure.figure, figure, figure.value, figure.unit)),
    ]
      .sort((a, b) => a.start - b.start)
      .map(({ row }) => row);
  });
  return [['document', 'line', 'kind', 'words', 'name or value', 'unit', 'entity'], ...rows];
}

function notes(folder: Folder): readonly Row[] {
  const rows = notesOf(folder).map(({ note, quoted, place, orphan }) => [
    place?.path ?? quoted.document,
    place && lineOf(folder, place.path, place.span),
    quoted.exact,
    note.mark ?? 'note',
    note.comments.map(({ text, creator }) => (creator ? `${creator}: ${text}` : text)).join('\n'),
    note.tags.join('; '),
    note.resolved ? 'resolved' : 'open',
    orphan && inEnglish(orphan),
  ]);
  return [['document', 'line', 'words', 'kind', 'comments', 'tags', 'state', 'lost because'], ...rows];
}

function words(folder: Folder, path: string, span: Span): string {
  const text = folder.reading(path)?.text;
  return text ? slice(text, span).replace(/\s+/g, ' ') : '';
}

function lineOf(folder: Folder, path: string, span: Span): number | undefined {
  const text = folder.reading(path)?.text;
  return text && positionAt(text, span.start).line + 1;
}
