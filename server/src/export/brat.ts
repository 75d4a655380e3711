/**
 * Standoff as brat reads it (https://brat.nlplab.org/standoff.html): a copy of each text, and its annotations.
 *
 *     T1	Person 0 8	Ana Diaz
 *     #1	ConcordMention T1	{"entity":"person/ana-diaz"}
 *     T2	Note 9 14	spoke
 *     #2	AnnotatorNotes T2	When?
 *     #3	ConcordNote T2	{"id":"urn:uuid:…","comments":[…]}
 *
 * Offsets are code points. What the machine found bears a `ConcordMention`, what a person noted a `ConcordNote` with
 * all that brat has no place for, so that it can be brought back.
 */
import type { PlacedName } from '../entities/across';
import type { Folder } from '../index/folder';
import { notesOf } from '../index/listed';
import { type CodePoints, codePointsOf } from '../text/codePoints';
import type { Span } from '../text/span';
import { slice, type Text } from '../text/text';
import type { ExportedFile } from './exported';

export const MENTION = 'ConcordMention';
export const NOTE = 'ConcordNote';

export function brat(folder: Folder): readonly ExportedFile[] {
  const names = namesByPath(folder);
  const documents = folder.paths.flatMap((path) => {
    const text = folder.reading(path)?.text;
    if (!text) return [];
    const marks = [...mentionsIn(folder, path, names.get(path) ?? []), ...notesIn(folder, path)];
    return [
      { path: `${baseOf(path)}.txt`, content: text.content },
      { path: `${baseOf(path)}.ann`, content: standoff(text, marks) },
    ];
  });
  const own = folder.annotations.notes.map(({ mark }) => typeOf(mark));
  const types = [...new Set([...Object.values(TYPES), ...own])].sort();
  const conf = `[entities]\n${types.join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\n`;
  return [{ path: 'annotation.conf', content: conf }, ...documents];
}

/** `memo.txt` is `memo` to brat, which adds `.txt` and `.ann`; other endings are kept, so that no two meet. */
export function baseOf(path: string): string {
  return path.replace(/\.txt$/, '');
}

const TYPES = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  other: 'Name',
  date: 'Date',
  figure: 'Figure',
  note: 'Note',
} as const;

interface Mark extends Span {
  readonly type: string;
  /** Kind of a further line and its words. */
  readonly further: readonly (readonly [kind: string, words: string])[];
}

/** brat allows letters, digits, `-` and `_` in a type. */
function typeOf(mark: string | undefined): string {
  if (mark === undefined) return TYPES.note;
  return `Mark_${mark.replace(/[^A-Za-z0-9-]+/g, '_')}`;
}

interface Named {
  readonly id: string;
  readonly type: keyof typeof TYPES;
  readonly placed: PlacedName;
}

function namesByPath({ linked }: Folder): ReadonlyMap<string, readonly Named[]> {
  const byPath = new Map<string, Named[]>();
  for (const { id, type, mentions } of linked.entities)
    for (const placed of mentions) {
      const own = byPath.get(placed.path);
      if (own) own.push({ id, type, placed });
      else byPath.set(placed.path, [{ id, type, placed }]);
    }
  return byPath;
}

function mentionsIn(folder: Folder, path: string, names: readonly Named[]): readonly Mark[] {
  const recognized = folder.reading(path)?.recognized;
  const machine = (facts: object): Mark['further'][number] => [MENTION, JSON.stringify(facts)];
  return [
    ...names.map(({ id, type, placed }) => ({
      ...spanOf(placed.mention),
      type: TYPES[type],
      further: [machine({ entity: id })],
    })),
    ...(recognized?.dates ?? []).map((date) => ({
      ...spanOf(date),
      type: TYPES.date,
      further: [machine({ value: date.value ?? null })],
    })),
    ...(recognized?.figures ?? []).map((figure) => ({
      ...spanOf(figure),
      type: TYPES.figure,
      further: [machine({ kind: figure.figure, value: figure.value, unit: figure.unit })],
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
}

function notesIn(folder: Folder, path: string): readonly Mark[] {
  return notesOf(folder).flatMap(({ note, place }) => {
    if (place?.path !== path) return [];
    const { on: _, ...kept } = note;
    const [first] = note.comments;
    const words: Mark['further'] = first ? [['AnnotatorNotes', first.text.replace(/\s+/g, ' ')]] : [];
    return [{ ...place.span, type: typeOf(note.mark), further: [...words, [NOTE, JSON.stringify(kept)]] }];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function standoff(text: Text, marks: readonly Mark[]): string {
  const points = codePointsOf(text.content);
  let notes = 0;
  const lines = marks.flatMap((mark, index) => {
    const key = `T${index + 1}`;
    const pieces = piecesOf(text, mark);
    const places = pieces.map((piece) => placeOf(points, piece)).join(';');
    const words = pieces.map((piece) => slice(text, piece)).join(' ');
    return [
      `${key}\t${mark.type} ${places}\t${words}`,
      ...mark.further.map(([kind, said]) => `#${++notes}\t${kind} ${key}\t${said}`),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function placeOf(points: CodePoints, { start, end }: Span): string {
  return `${points.at(start)} ${points.at(end)}`;
}

/** brat cannot have a line break within a piece of text: what crosses one is several pieces. */
function piecesOf(text: Text, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: found } of slice(text, { start, end }).matchAll(/[\r\n]+/g)) {
    if (start + index > from) pieces.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return end > from ? [...pieces, { start: from, end }] : pieces;
}
