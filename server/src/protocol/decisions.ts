/** The requests by which a person decides: quick fixes, a new name, and our own for what has to be asked first. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
} from 'vscode-languageserver';
import type { Placed } from '../features/at';
import { type Asked, decide, decideAll, revoke } from '../features/decide';
import { type QuickFix, quickFixes } from '../features/quickFixes';
import { rename, renamed } from '../features/rename';
import { spoken } from '../features/words';
import { Refusal, told } from '../text/phrase';
import { toOffset, toRange } from './convert';
import type { Documents, Found } from './documents';
import { textOf, toWorkspaceEdit } from './edits';
import {
  type ConflictParams,
  commands,
  type RevokeParams,
  type RuleAllParams,
  type RuleParams,
  revokeRequest,
  ruleAllRequest,
  ruleRequest,
} from './requests/decisions';
import type { AtPlace } from './requests/places';
import { at, type Handler, ownRow, row } from './row';

export const decisionHandlers: readonly Handler[] = [
  row(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
    (documents, params) => {
      const found = documents.find(params.textDocument.uri);
      // Nothing is ever decided for a person: a request to fix everything fixes nothing.
      if (!found || found.alone || !wants(params)) return [];
      const span = { start: toOffset(found, params.range.start), end: toOffset(found, params.range.end) };
      return quickFixes(found.folder, found.path, span).map((fix) => codeAction(found, fix, params));
    },
    'comparing',
  ),
  row(
    PrepareRenameRequest.type,
    { renameProvider: { prepareProvider: true } },
    at((found, offset) => {
      const name = found.alone ? undefined : renamed(found.folder, found.path, offset);
      return name && { range: toRange(found, name.span), placeholder: name.name };
    }),
  ),
  row(RenameRequest.type, {}, (documents, { textDocument, position, newName }) => {
    const found = readBy(documents, textDocument.uri);
    const offset = toOffset(found, position);
    return toWorkspaceEdit(found, rename(found.folder, textOf(found), found.path, offset, newName));
  }),
  ownRow(
    ruleRequest,
    (documents, params: RuleParams) => {
      const found = readBy(documents, params.uri);
      const edits = decide(found.folder, textOf(found), placeOf(found, params), asked(documents, params));
      return toWorkspaceEdit(found, edits);
    },
    'comparing',
  ),
  ownRow(
    ruleAllRequest,
    (documents, { rulings }: RuleAllParams) => {
      const found = readBy(documents, rulings[0].uri);
      const decisions = rulings.map((one) => {
        const at = readBy(documents, one.uri);
        return [placeOf(at, one), asked(documents, one)] as const;
      });
      return toWorkspaceEdit(found, decideAll(found.folder, textOf(found), decisions));
    },
    'comparing',
  ),
  ownRow(revokeRequest, (documents, { folder, id }: RevokeParams) => {
    const open = openAt(documents, folder);
    return toWorkspaceEdit(open, revoke(open.folder, textOf(open), id));
  }),
];

function wants({ context: { only } }: CodeActionParams): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function codeAction(found: Found, { title, at, asks, rule }: QuickFix, { context }: CodeActionParams): CodeAction {
  const diagnostics = rule ? context.diagnostics.filter(({ code }) => code === rule) : [];
  const action = { title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }) };
  if (!('question' in asks)) {
    try {
      return { ...action, edit: toWorkspaceEdit(found, decide(found.folder, textOf(found), at, asks)) };
    } catch (error) {
      return { ...action, disabled: { reason: spoken(told(error)) } };
    }
  }
  const place: AtPlace = { uri: found.uriOf(at.path), range: toRange(found, at.span) };
  const argument: AtPlace | ConflictParams =
    asks.question === 'explain' ? { ...place, rule: asks.rule, message: asks.message } : place;
  return { ...action, command: { title, command: commands[asks.question], arguments: [argument] } };
}

/** Without the place, which is not part of what is decided. */
function asked(documents: Documents, { uri: _, range: __, ...decision }: RuleParams): Asked {
  if (!('other' in decision)) return decision;
  const found = readBy(documents, decision.other.uri);
  return { decision: decision.decision, other: placeOf(found, decision.other) };
}

export function placeOf(found: Found, { range }: AtPlace): Placed {
  return { path: found.path, span: { start: toOffset(found, range.start), end: toOffset(found, range.end) } };
}

/** Rejects the request where the document is not read. */
export function readBy(documents: Documents, uri: string): Found {
  const found = documents.find(uri);
  if (!found) throw new Refusal('{0} is not read, so nothing can be decided or noted on it.', uri);
  return found;
}

/** Rejects the request where the folder is not open. */
export function openAt(documents: Documents, uri: string): Found {
  const open = documents.homeOf(`${uri.replace(/\/+$/, '')}/.concord`);
  if (!open) throw new ResponseError(-32602, `${uri} is no open folder.`);
  return open;
}
