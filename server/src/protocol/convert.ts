/** Spans to ranges, places to locations, kinds to the protocol's numbers, and back. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Location,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Placed } from '../features/at';
import type { SymbolGroup } from '../features/documentSymbols';
import type { Problem } from '../features/problems';
import { spoken } from '../features/words';
import { linesOf } from '../text/lines';
import { offsetAt, positionAt } from '../text/positions';
import type { Span } from '../text/span';
import { slice, type Text } from '../text/text';
import type { BesideFile, Found, OpenFolder } from './documents';
import type { ShortStretch } from './requests/places';

export function toRange(found: Found, { start, end }: Span): Range {
  const text = textOf(found);
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

export function toLocation(open: OpenFolder, { path, span }: Placed): Location {
  return { uri: open.uriOf(path), range: toRange({ ...open, path }, span) };
}

export function toOffset(found: Found, position: Position): number {
  return offsetAt(textOf(found), position);
}

export function toShort(open: OpenFolder, { path, span }: Placed): ShortStretch {
  const { start, end } = toRange({ ...open, path }, span);
  return [start.line, start.character, end.line, end.character];
}

/** What stands there, its spaces joined; empty where the document is not read. */
export function wordsAt({ folder }: OpenFolder, { path, span }: Placed): string {
  const text = folder.reading(path)?.text;
  return text ? slice(text, span).replace(/\s+/g, ' ') : '';
}

function textOf({ folder, path }: Found): Text {
  const reading = folder.reading(path);
  if (!reading) throw new Error(`${path} is not in the folder.`);
  return reading.text;
}

const SEVERITIES: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(open: OpenFolder, path: string, problem: Problem): Diagnostic {
  return {
    range: toRange({ ...open, path }, problem.span),
    severity: SEVERITIES[problem.severity],
    source: 'concord',
    code: problem.code,
    message: problem.message,
    relatedInformation: problem.related.map((related) => ({
      location: toLocation(open, related),
      message: related.message,
    })),
  };
}

/** What is wrong with a file of `.concord/`, in that file. */
export function fileDiagnostics({ content, problems }: BesideFile): Diagnostic[] {
  const laid = { content, lines: linesOf(content) };
  return problems.map(({ start, end, message }) => ({
    range: { start: positionAt(laid, start), end: positionAt(laid, end) },
    severity: DiagnosticSeverity.Error,
    source: 'concord',
    code: 'unreadable',
    message: spoken(message),
  }));
}

/** The nearest of the protocol's kinds, all of them made for programs. */
export const symbolKinds = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  other: SymbolKind.Object,
} as const;

export function symbolGroup(found: Found, { type, title, symbols }: SymbolGroup): DocumentSymbol {
  const children = symbols.map(({ name, detail, span }) => {
    const range = toRange(found, span);
    return { name, detail, kind: symbolKinds[type], range, selectionRange: range };
  });
  // A group has no place of its own: it covers the document, and selecting it goes to its first name.
  const range = toRange(found, { start: 0, end: textOf(found).content.length });
  return { name: title, kind: symbolKinds[type], range, selectionRange: children[0]?.range ?? range, children };
}
