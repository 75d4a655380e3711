/** The requests for what an editor shows in the text itself. */
import { type CodeLens, CodeLensRequest, type Command, type InlayHint, InlayHintRequest } from 'vscode-languageserver';
import type { Placed } from '../features/at';
import { codeLens, type Lens } from '../features/codeLens';
import { type InlayHint as Hint, inlayHints } from '../features/inlayHints';
import { t } from '../features/words';
import type { Span } from '../text/span';
import { toLocation, toOffset, toRange } from './convert';
import type { Found } from './documents';
import { commands } from './requests/decisions';
import { type ShowParams, showCommand } from './requests/places';
import { type Handler, row } from './row';

export const inTextHandlers: readonly Handler[] = [
  row(InlayHintRequest.type, { inlayHintProvider: true }, (documents, { textDocument, range }) => {
    const found = documents.find(textDocument.uri);
    if (!found) return null;
    const part = { start: toOffset(found, range.start), end: toOffset(found, range.end) };
    const hints = inlayHints(found.folder, found.path, found.shown.hints, part, found.uriOf);
    return hints?.map((hint) => toHint(found, hint)) ?? null;
  }),
  row(
    CodeLensRequest.type,
    { codeLensProvider: {} },
    (documents, { textDocument }) => {
      const found = documents.find(textDocument.uri);
      if (!found?.shown.codeLens) return null;
      const lenses = codeLens(found.folder, found.path)?.filter(({ opens }) => !(found.alone && 'question' in opens));
      return lenses?.map((lens) => toLens(found, lens)) ?? null; // A document by itself has no folder to decide in.
    },
    'comparing',
  ),
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
