/** One row for each request: what is asked, what the server says it can do, and the conversion both ways. */
import {
  type Connection,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  type RequestType,
  type ServerCapabilities,
  type TextDocumentPositionParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { definition } from '../features/definition';
import { documentSymbols } from '../features/documentSymbols';
import { highlight } from '../features/highlight';
import { hover } from '../features/hover';
import { references } from '../features/references';
import { workspaceSymbols } from '../features/workspaceSymbols';
import type { Answer } from './answer';
import { symbolGroup, symbolKinds, toLocation, toOffset, toRange } from './convert';
import type { Documents, Found } from './documents';

export const handlers: readonly Handler[] = [
  row(
    HoverRequest.type,
    { hoverProvider: true },
    at((found, offset) => {
      const card = hover(found.folder, found.path, offset, found.uriOf);
      return card && { contents: { kind: 'markdown', value: card.markdown }, range: toRange(found, card.span) };
    }),
  ),
  row(
    DefinitionRequest.type,
    { definitionProvider: true },
    at((found, offset) => {
      const introduced = definition(found.folder, found.path, offset);
      return introduced && toLocation(found, introduced);
    }),
  ),
  row(
    ReferencesRequest.type,
    { referencesProvider: true },
    at((found, offset) => references(found.folder, found.path, offset)?.map((place) => toLocation(found, place))),
  ),
  row(
    DocumentHighlightRequest.type,
    { documentHighlightProvider: true },
    at((found, offset) =>
      highlight(found.folder, found.path, offset)?.map((span) => ({ range: toRange(found, span) })),
    ),
  ),
  row(DocumentSymbolRequest.type, { documentSymbolProvider: true }, (documents, { textDocument }) => {
    const found = documents.find(textDocument.uri);
    if (!found) return null;
    return documentSymbols(found.folder, found.path)?.map((group) => symbolGroup(found, group)) ?? null;
  }),
  row(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, (documents, { query }) =>
    documents.all().flatMap((open) =>
      workspaceSymbols(open.folder, query).map(({ name, type, of, place }) => ({
        name,
        kind: symbolKinds[type],
        location: toLocation(open, place),
        ...(of === undefined ? {} : { containerName: of }),
      })),
    ),
  ),
];

export interface Handler {
  readonly capability: ServerCapabilities;
  listen(connection: Connection, documents: Documents, answering: Answering): void;
}

/** Makes a handler of a question; see `answer.ts`. */
export type Answering = <P>(ask: (params: P) => unknown) => Answer<P>;

function row<P, R, E>(
  request: RequestType<P, R, E>,
  capability: ServerCapabilities,
  ask: (documents: Documents, params: P) => R,
): Handler {
  return {
    capability,
    listen: (connection, documents, answering) =>
      connection.onRequest(
        request.method,
        answering((params: P) => ask(documents, params)),
      ),
  };
}

/** A question about a place; its answer is null where the document is not read or nothing stands there. */
function at<R>(ask: (found: Found, offset: number) => R | undefined) {
  return (documents: Documents, { textDocument, position }: TextDocumentPositionParams): R | null => {
    const found = documents.find(textDocument.uri);
    return (found && ask(found, toOffset(found, position))) ?? null;
  };
}
