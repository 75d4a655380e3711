/**
 * The requests for the colours of a document: all of it, what has changed in it since, or a part.
 *
 * Editors ask again after every change anywhere in the folder, and most documents then look as before.
 */
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  SemanticTokensDeltaRequest,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import type { Span } from '../text/span';
import { toOffset, toRange } from './convert';
import type { Documents, Found } from './documents';
import type { Handler } from './row';

/** Documents whose colours are kept to be compared with the next ones; more are seldom in sight. */
const MOST = 20;

export const tokensHandler: Handler = {
  capability: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
  },
  listen(connection, documents, answering) {
    const sent = new Sent();
    connection.onRequest(
      SemanticTokensRequest.method,
      answering(({ textDocument: { uri } }: SemanticTokensParams) => sent.whole(documents, uri)),
    );
    connection.onRequest(
      SemanticTokensDeltaRequest.method,
      answering(({ textDocument: { uri }, previousResultId }: SemanticTokensDeltaParams) =>
        sent.since(documents, uri, previousResultId),
      ),
    );
    connection.onRequest(
      SemanticTokensRangeRequest.method,
      answering(({ textDocument, range }: SemanticTokensRangeParams) => {
        const found = documents.find(textDocument.uri);
        if (!found) return null;
        const part = { start: toOffset(found, range.start), end: toOffset(found, range.end) };
        return push(new SemanticTokensBuilder(), found, part).build();
      }),
    );
  },
};

/** What each document was last answered with, the latest last. */
class Sent {
  readonly #builders = new Map<string, SemanticTokensBuilder>();

  whole(documents: Documents, uri: string): SemanticTokens | null {
    const found = documents.find(uri);
    this.#builders.delete(uri);
    return found ? push(this.#builderOf(uri), found).build() : null;
  }

  since(documents: Documents, uri: string, id: string): SemanticTokens | SemanticTokensDelta | null {
    const found = documents.find(uri);
    if (!found) return null;
    const builder = this.#builderOf(uri);
    builder.previousResult(id);
    return push(builder, found).buildEdits();
  }

  #builderOf(uri: string): SemanticTokensBuilder {
    const builder = this.#builders.get(uri) ?? new SemanticTokensBuilder();
    this.#builders.delete(uri);
    this.#builders.set(uri, builder);
    const [oldest] = this.#builders.keys();
    if (this.#builders.size > MOST && oldest !== undefined) this.#builders.delete(oldest);
    return builder;
  }
}

function push(builder: SemanticTokensBuilder, found: Found, part?: Span): SemanticTokensBuilder {
  for (const { start, end, type, modifiers } of semanticTokens(found.folder, found.path, part) ?? []) {
    const { line, character } = toRange(found, { start, end }).start;
    const bits = modifiers.reduce((all, modifier) => all | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(line, character, end - start, tokenTypes.indexOf(type), bits);
  }
  return builder;
}
