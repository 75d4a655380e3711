/** One row for each request: what is asked, what the server says it can do, and the conversion both ways. */
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { definition } from '../features/definition';
import { documentSymbols } from '../features/documentSymbols';
import { areFound } from '../features/findings';
import { highlight } from '../features/highlight';
import { hover } from '../features/hover';
import { references } from '../features/references';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { annotationHandlers } from './annotations';
import { symbolGroup, symbolKinds, toLocation, toRange } from './convert';
import { decisionHandlers } from './decisions';
import { entityHandlers } from './entities';
import { wholeFactTable } from './factTable';
import { findingHandlers } from './findings';
import { inTextHandlers } from './inText';
import { wholeNetwork } from './network';
import { at, type Handler, row } from './row';
import { structureHandlers } from './structure';
import { wholeTimeline } from './timeline';
import { tokensHandler } from './tokens';
import type { WholeFolder } from './wholeFolder';

/** In the order in which they are prepared. */
export const wholeFolders: readonly WholeFolder[] = [wholeFactTable, wholeTimeline, wholeNetwork];

export const handlers: readonly Handler[] = [
  row(HoverRequest.type, { hoverProvider: true }, async (documents, params) => {
    await Promise.race([documents.compared(), aMoment()]);
    const card = hoverAt(documents, params);
    if (card) return card;
    await documents.compared(); // Only what disagrees could stand there.
    return hoverAt(documents, params);
  }),
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
  tokensHandler,
  ...inTextHandlers,
  ...structureHandlers,
  ...decisionHandlers,
  ...annotationHandlers,
  ...wholeFolders.map(({ handler }) => handler),
  ...entityHandlers,
  ...findingHandlers,
];

/** Longer than comparing takes in most folders, short enough to wait for a card. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}

const hoverAt = at((found, offset) => {
  const { folder, path, uriOf } = found;
  const card = hover(folder, path, offset, uriOf, areFound(folder));
  return card && { contents: { kind: 'markdown' as const, value: card.markdown }, range: toRange(found, card.span) };
});
