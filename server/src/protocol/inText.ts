/** The requests for what an editor shows in the text itself. */
import { type SemanticTokens, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import { toOffset, toRange } from './convert';
import type { Found } from './documents';
import { type Handler, row } from './row';

export const inTextHandlers: readonly Handler[] = [
  row(
    SemanticTokensRequest.type,
    {
      semanticTokensProvider: {
        legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
        full: true,
        range: true,
      },
    },
    (documents, { textDocument }) => {
      const found = documents.find(textDocument.uri);
      return found ? encoded(found, semanticTokens(found.folder, found.path)) : null;
    },
  ),
  row(SemanticTokensRangeRequest.type, {}, (documents, { textDocument, range }) => {
    const found = documents.find(textDocument.uri);
    if (!found) return null;
    const part = { start: toOffset(found, range.start), end: toOffset(found, range.end) };
    return encoded(found, semanticTokens(found.folder, found.path, part));
  }),
];

/** Five numbers a token, its place counted from the one before. */
function encoded(found: Found, tokens: readonly SemanticToken[] | undefined): SemanticTokens | null {
  if (!tokens) return null;
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const token of tokens) {
    const { start } = toRange(found, token);
    const line = start.line - before.line;
    const character = line === 0 ? start.character - before.character : start.character;
    const modifiers = token.modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
    data.push(line, character, token.end - token.start, tokenTypes.indexOf(token.type), modifiers);
    before = start;
  }
  return { data };
}
