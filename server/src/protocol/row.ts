/** What a row of the table of requests is, and how it is put on a connection. */
import type { Connection, RequestType, ServerCapabilities, TextDocumentPositionParams } from 'vscode-languageserver';
import type { After, Answer } from './answer';
import { toOffset } from './convert';
import type { Documents, Found } from './documents';

export interface Handler {
  readonly capability: ServerCapabilities;
  listen(connection: Connection, documents: Documents, answering: Answering): void;
}

/** Makes a handler of a question; see `answer.ts`. */
export type Answering = <P>(ask: (params: P) => unknown, after?: After) => Answer<P>;

export function row<P, R, E>(
  request: RequestType<P, R, E>,
  capability: ServerCapabilities,
  ask: (documents: Documents, params: P) => R | Promise<R>,
  after: After = 'reading',
): Handler {
  return {
    capability,
    listen: (connection, documents, answering) =>
      connection.onRequest(
        request.method,
        answering((params: P) => ask(documents, params), after),
      ),
  };
}

/** A question about a place; its answer is null where the document is not read or nothing stands there. */
export function at<R>(ask: (found: Found, offset: number) => R | undefined) {
  return (documents: Documents, { textDocument, position }: TextDocumentPositionParams): R | null => {
    const found = documents.find(textDocument.uri);
    return (found && ask(found, toOffset(found, position))) ?? null;
  };
}

/** A request of our own, by its name: what it can do needs no telling. */
export function ownRow<P>(
  method: string,
  ask: (documents: Documents, params: P) => unknown,
  after: After = 'reading',
): Handler {
  return {
    capability: {},
    listen: (connection, documents, answering) =>
      connection.onRequest(
        method,
        answering((params: P) => ask(documents, params), after),
      ),
  };
}
