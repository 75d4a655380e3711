/**
 * Diagnostics as the client takes them: pulled, a document or a folder at a time, or pushed.
 *
 * What a client already has is not sent again; a report is known again by its result id.
 */
import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { pathsWithProblems, problems } from '../features/problems';
import { fileDiagnostics, toDiagnostic } from './convert';
import type { Documents, OpenFolder } from './documents';

export class Reports {
  readonly #documents: Documents;
  /** By URI, what was last sent. */
  readonly #sent = new Map<string, { readonly items: string; readonly id: string }>();
  #reports = 0;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  document({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport {
    const items = this.#itemsOf(textDocument.uri);
    const resultId = this.#idOf(textDocument.uri, items);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** Only what differs from the client's results; a document that has lost its problems is reported empty. */
  workspace({ previousResultIds }: WorkspaceDiagnosticParams): WorkspaceDiagnosticReport {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const reports: WorkspaceFullDocumentDiagnosticReport[] = [];
    for (const [uri, items] of this.#withProblems(previous.keys())) {
      const resultId = this.#idOf(uri, items);
      if (previous.get(uri) !== resultId)
        reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items });
    }
    return { items: reports };
  }

  /** What is to be pushed since the last time it was asked for. */
  changed(): readonly PublishDiagnosticsParams[] {
    return [...this.#withProblems(this.#sent.keys())].flatMap(([uri, diagnostics]) => {
      const before = this.#sent.get(uri)?.id;
      return this.#idOf(uri, diagnostics) === before ? [] : [{ uri, diagnostics }];
    });
  }

  #itemsOf(uri: string): Diagnostic[] {
    const found = this.#documents.find(uri);
    if (found) return diagnosticsOf(found, found.path);
    const home = this.#documents.homeOf(uri);
    const file = home?.beside.find(({ path }) => path === home.path);
    return file ? fileDiagnostics(file) : [];
  }

  /** Every document with problems, and those of `known` that have none any more. */
  #withProblems(known: Iterable<string>): ReadonlyMap<string, Diagnostic[]> {
    const found = new Map<string, Diagnostic[]>();
    for (const uri of known) found.set(uri, []);
    for (const open of this.#documents.all()) {
      for (const path of pathsWithProblems(open.folder)) found.set(open.uriOf(path), diagnosticsOf(open, path));
      for (const file of open.beside)
        if (file.problems.length > 0) found.set(open.uriOf(file.path), fileDiagnostics(file));
    }
    return found;
  }

  #idOf(uri: string, diagnostics: readonly Diagnostic[]): string {
    const items = JSON.stringify(diagnostics);
    const before = this.#sent.get(uri);
    if (before?.items === items) return before.id;
    this.#reports += 1;
    const id = String(this.#reports);
    this.#sent.set(uri, { items, id });
    return id;
  }
}

function diagnosticsOf(open: OpenFolder, path: string): Diagnostic[] {
  return problems(open.folder, path, open.mostPerDocument).map((problem) => toDiagnostic(open, path, problem));
}
