/** The requests for how a document is built: what folds, what a selection grows to, what it refers to, who meets whom. */
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DocumentLinkRequest,
  FoldingRangeKind,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { inSameParagraph, inSameSentence, type Named, namedAt } from '../features/companions';
import { documentLinks } from '../features/documentLinks';
import { type Fold, folding } from '../features/folding';
import { selectionRanges } from '../features/selectionRanges';
import type { Span } from '../text/span';
import { symbolKinds, toLocation, toOffset, toRange } from './convert';
import type { Documents, Found } from './documents';
import { at, type Handler, row } from './row';

export const structureHandlers: readonly Handler[] = [
  row(FoldingRangeRequest.type, { foldingRangeProvider: true }, (documents, { textDocument }) => {
    const found = documents.find(textDocument.uri);
    const folds = (found && folding(found.folder, found.path)) ?? [];
    if (!found || folds.length === 0) return null; // Then editors fold by indentation.
    return folds.map((fold) => {
      const { start, end } = toRange(found, fold);
      return { startLine: start.line, endLine: end.line, kind: FOLD_KINDS[fold.kind] };
    });
  }),
  row(SelectionRangeRequest.type, { selectionRangeProvider: true }, (documents, { textDocument, positions }) => {
    const found = documents.find(textDocument.uri);
    if (!found) return null;
    return positions.map((position) => {
      const steps = selectionRanges(found.folder, found.path, toOffset(found, position)) ?? [];
      return nested(found, steps) ?? { range: { start: position, end: position } };
    });
  }),
  row(DocumentLinkRequest.type, { documentLinkProvider: {} }, (documents, { textDocument }) => {
    const found = documents.find(textDocument.uri);
    if (!found) return null;
    return (
      documentLinks(found.folder, found.path)?.map((link) => ({
        range: toRange(found, link),
        ...('path' in link.to
          ? { target: found.uriOf(link.to.path), tooltip: link.to.path }
          : { target: link.to.address }),
      })) ?? null
    );
  }),
  row(
    CallHierarchyPrepareRequest.type,
    { callHierarchyProvider: true },
    at((found, offset) => {
      const named = namedAt(found.folder, found.path, offset);
      return named && [toItem(found, named)];
    }),
  ),
  row(CallHierarchyIncomingCallsRequest.type, {}, (documents, { item }) => {
    const asked = askedAgain(documents, item);
    if (!asked) return null;
    const { found, offset } = asked;
    return inSameSentence(found.folder, found.path, offset).map((companion) => ({
      from: toItem(found, companion, companion.often),
      fromRanges: companion.places.map((span) => toRange({ ...found, path: companion.at.path }, span)),
    }));
  }),
  row(CallHierarchyOutgoingCallsRequest.type, {}, (documents, { item }) => {
    const asked = askedAgain(documents, item);
    if (!asked) return null;
    const { found, offset } = asked;
    return inSameParagraph(found.folder, found.path, offset).map((companion) => ({
      to: toItem(found, companion, companion.often),
      fromRanges: companion.places.map((span) => toRange(found, span)),
    }));
  }),
];

/** The nearest of the protocol's kinds; editors fold all of a kind by one command. */
const FOLD_KINDS = {
  boilerplate: FoldingRangeKind.Comment,
  fields: FoldingRangeKind.Imports,
  menu: FoldingRangeKind.Comment,
  section: FoldingRangeKind.Region,
} as const satisfies Record<Fold['kind'], FoldingRangeKind>;

function nested(found: Found, steps: readonly Span[]): SelectionRange | undefined {
  return steps.reduceRight<SelectionRange | undefined>(
    (parent, step) => ({ range: toRange(found, step), ...(parent && { parent }) }),
    undefined,
  );
}

function toItem(found: Found, { name, type, at }: Named, detail?: string): CallHierarchyItem {
  const { uri, range } = toLocation(found, at);
  return {
    name,
    kind: symbolKinds[type],
    uri,
    range,
    selectionRange: range,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** An item stands for a mention: whoever is named there now. */
function askedAgain(documents: Documents, { uri, selectionRange }: CallHierarchyItem) {
  const found = documents.find(uri);
  return found && { found, offset: toOffset(found, selectionRange.start) };
}
