/**
 * Web Annotations, a file for each document: its notes as they are kept, then what was found in it.
 *
 * What the machine found says so by its `generator`; a finding has one target for each side.
 */
import { iriFor } from '../annotations/notes';
import { quoting } from '../annotations/quote';
import { annotationJson, CONTEXT, selectorsOf } from '../annotations/webAnnotation';
import type { Folder } from '../index/folder';
import { notesOf } from '../index/listed';
import type { Finding } from '../rules/rule';
import { inEnglish } from '../text/phrase';
import type { Span } from '../text/span';
import type { ExportedFile, Taken } from './exported';

export const GENERATOR = { type: 'Software', name: 'Concord' };

export function webAnnotation(taken: Taken): readonly ExportedFile[] {
  const { folder } = taken;
  const quotes = new Map(
    folder.paths.flatMap((path) => {
      const text = folder.reading(path)?.text;
      return text ? [[path, quoting(text.content)] as const] : [];
    }),
  );
  const target = (path: string, span: Span, from: string) => {
    const quote = quotes.get(path)?.(span);
    return { source: addressOf(path, from), ...(quote && { selector: selectorsOf(quote) }) };
  };
  return folder.paths.map((path) => {
    const machine = [...found(folder, path), ...disagreements(taken, path)].map(({ targets, ...rest }) => ({
      '@context': CONTEXT,
      id: iriFor(JSON.stringify([path, rest, targets])),
      type: 'Annotation',
      generator: GENERATOR,
      ...rest,
      target: targets.map((one) => target(one.path, one.span, path)),
    }));
    const notes = notesOf(folder)
      .filter(({ place }) => place?.path === path)
      .map(({ note, place }) => {
        const quote = place && quotes.get(path)?.(place.span);
        return annotationJson({ ...note, on: { ...note.on, ...quote } }, addressOf(path, path));
      });
    const lines = [...notes, ...machine.map((one) => JSON.stringify(one))];
    return { path: `${path}.jsonld`, content: `[\n${lines.join('\n,')}\n]\n` };
  });
}

interface Found {
  readonly motivation: string;
  readonly body: readonly object[];
  readonly targets: readonly { readonly path: string; readonly span: Span }[];
}

function found(folder: Folder, path: string): readonly Found[] {
  const reading = folder.reading(path);
  if (!reading) return [];
  const one = (span: Span, ...body: readonly object[]): Found => ({
    motivation: 'identifying',
    body,
    targets: [{ path, span: { start: span.start, end: span.end } }],
  });
  const names = reading.entities.flatMap((local) => {
    const { id, name } = folder.linked.entityOf(path, local);
    return local.mentions.map((mention) => one(mention, words(name, 'identifying'), words(id, 'linking')));
  });
  const dates = reading.recognized.dates.map((date) => one(date, words(date.value ?? date.text, 'identifying')));
  const figures = reading.recognized.figures.map((figure) =>
    one(figure, words(`${figure.value} ${figure.unit}`, 'identifying')),
  );
  return [...names, ...dates, ...figures].sort(
    (a, b) => (a.targets[0]?.span.start ?? 0) - (b.targets[0]?.span.start ?? 0),
  );
}

/** Told in the document of the side that a finding is shown at, with the reason where a person gave one. */
function disagreements({ findings, settled }: Taken, path: string): readonly Found[] {
  const told = (finding: Finding, ...more: readonly object[]): readonly Found[] =>
    finding.at.path === path
      ? [
          {
            motivation: 'assessing',
            body: [words(`${finding.rule}: ${inEnglish(finding.message)}`, 'assessing'), ...more],
            targets: [finding.at, ...finding.against].map((side) => ({ path: side.path, span: side.span })),
          },
        ]
      : [];
  return [
    ...findings.flatMap((finding) => told(finding)),
    ...settled.flatMap(({ finding, by: { ruling } }) =>
      told(finding, words(`${ruling.decision}${ruling.reason ? `: ${ruling.reason}` : ''}`, 'moderating')),
    ),
  ];
}

function words(value: string, purpose: string) {
  return { type: 'TextualBody', value, purpose };
}

/** A document as seen from the file of another one's annotations. */
function addressOf(path: string, from: string): string {
  return [
    ...from
      .split('/')
      .slice(1)
      .map(() => '..'),
    ...path.split('/').map(encodeURIComponent),
  ].join('/');
}
