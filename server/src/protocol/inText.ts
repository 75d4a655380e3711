/** The requests for what an editor shows in the text itself. */
import {
  type CodeLens,
  CodeLensRequest,
  type Command,
  type InlayHint,
  InlayHintRequest,
  type SemanticTokens,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type { Placed } from '../features/at';
import { codeLens, type Lens } from '../features/codeLens';
import { type InlayHint as Hint, inlayHints } from '../features/inlayHints';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import { t } from '../features/words';
import type { Span } from '../text/span';
import { toLocation, toOffset, toRange } from './convert';
import type { Found } from './documents';
import { commands } from './requests/decisions';
import { type ShowParams, showCommand } from './requests/places';
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
  row(InlayHintRequest.type, { inlayHintProvider: true }, (documents, { textDocument, range }) => {
    const found = documents.find(textDocument.uri);
    if (!found) return null;
    const part = { start: toOffset(found, range.start), end: toOffset(found, range.end) };
    const hints = inlayHints(found.folder, found.path, found.shown.hints, part, found.uriOf);
    return hints?.map((hint) => toHint(found, hint)) ?? null;
  }),
  row(CodeLensRequest.type, { codeLensProvider: {} }, (documents, { textDocument }) => {
    const found = documents.find(textDocument.uri);
    if (!found?.shown.codeLens) return null;
    const lenses = codeLens(found.folder, found.path)?.filter(({ opens }) => !(found.alone && 'question' in opens));
    return lenses?.map((lens) => toLens(found, lens)) ?? null; // A document by itself has no folder to decide in.
  }),
];

function toHint(found: Found, { offset, beside, label, why, from }: Hint): InlayHint {
  const place = { start: offset, end: offset };
  const tooltip = { kind: 'markdown', value: why } as const;
  const position = toRange(found, place).start;
  const part = { value: label, tooltip, ...(from && { command: showing(t('Go There'), found, place, [from]) }) };
  return { position, label: [part], paddingLeft: beside === 'before', paddingRight: beside === 'after' };
}

const TOP = { start: 0, end: 0 };

function toLens(found: Found, { title, opens }: Lens): CodeLens {
  const range = toRange(found, TOP);
  if ('places' in opens) return { range, command: showing(title, found, TOP, opens.places) };
  if ('list' in opens) return { range, command: { title, command: 'workbench.action.gotoSymbol' } };
  return { range, command: { title, command: commands.setDate, arguments: [toLocation(found, opens.at)] } };
}

function showing(title: string, found: Found, from: Span, places: readonly Placed[]): Command {
  const at = { uri: found.uriOf(found.path), range: toRange(found, from) };
  const params: ShowParams = { at, places: places.map((place) => toLocation(found, place)) };
  return { title, command: showCommand, arguments: [params] };
}

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
