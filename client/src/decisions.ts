/** Decisions: the server says what to write under `.concord/`, the editor writes it. */
import { CodeAction, commands, type ExtensionContext, WorkspaceEdit, window } from 'vscode';
import type { LanguageClient, Middleware, WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient/node';
import {
  type ConflictParams,
  commands as fixes,
  type RuleParams,
  ruleRequest,
} from '../../server/src/protocol/requests/decisions';
import type { AtPlace } from '../../server/src/protocol/requests/places';
import { applyUndoable } from './edits';
import { placeAtCursor } from './places';
import { t } from './words';

const applyCommand = 'concord.apply';

export function registerDecisions(context: ExtensionContext, server: LanguageClient): void {
  context.subscriptions.push(
    commands.registerCommand(applyCommand, (edit: WorkspaceEdit) => applyUndoable(() => edit)),
    commands.registerCommand(fixes.explain, (conflict: ConflictParams) => explain(server, conflict)),
    commands.registerCommand(fixes.setDate, (place?: AtPlace) => setDate(server, place ?? placeAtCursor())),
  );
}

/** Sends what `requests.ts` says is answered with an edit. False where nothing came of it; the person knows why. */
export async function carryOut(
  server: LanguageClient,
  request: string,
  params: unknown,
  write = applyUndoable,
): Promise<boolean> {
  if (!server.isRunning()) {
    void window.showErrorMessage(
      t('Concord: the server is not running, so nothing was written. “Concord: Restart Server” starts it again.'),
    );
    return false;
  }
  try {
    return await write(async () => {
      const answer = await server.sendRequest<ProtocolEdit | null>(request, params);
      return server.protocol2CodeConverter.asWorkspaceEdit(answer);
    });
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * Quick fixes and new names arrive as edits that the editor would apply by itself; it would not save them, or it would
 * save the document as well.
 */
export const decisionsMiddleware: Pick<Middleware, 'provideCodeActions' | 'provideRenameEdits'> = {
  async provideCodeActions(document, range, context, token, next) {
    const actions = (await next(document, range, context, token)) ?? [];
    for (const action of actions) if (action instanceof CodeAction) applyByCommand(action);
    return actions;
  },
  async provideRenameEdits(document, position, newName, token, next) {
    const edit = await next(document, position, newName, token);
    await applyUndoable(() => edit ?? undefined);
    return new WorkspaceEdit();
  },
};

function applyByCommand(action: CodeAction): void {
  if (!action.edit) return;
  action.command = { title: action.title, command: applyCommand, arguments: [action.edit] };
  delete action.edit;
}

async function explain(server: LanguageClient, { uri, range, rule, message }: ConflictParams): Promise<void> {
  const reason = await window.showInputBox({
    title: t('Explain This Finding'),
    prompt: t(
      '{0}. Why do both sides hold? The reason stands beside the finding in reports, for whoever checks it.',
      message,
    ),
    placeHolder: t('One is the fine of the group, the other that of its subsidiary.'),
    ignoreFocusOut: true, // One looks the reason up in the documents.
    validateInput: (text) => (text.trim() === '' ? t('A finding is only explained by a reason.') : undefined),
  });
  if (reason === undefined) return;
  const ruling: RuleParams = { uri, range, decision: 'explained', rule, reason: reason.trim() };
  await carryOut(server, ruleRequest, ruling);
}

async function setDate(server: LanguageClient, place: AtPlace | undefined): Promise<void> {
  if (!place) return;
  const date = await window.showInputBox({
    title: t('Set This Document’s Date'),
    prompt: t('The day it was published or written. Dates such as “on Tuesday” are read from there.'),
    placeHolder: '2023-03-15',
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text.trim()) ? undefined : t('Year, month and day, as in 2023-03-15.'),
  });
  if (date === undefined) return;
  const ruling: RuleParams = { ...place, decision: 'document-date', date: date.trim() };
  await carryOut(server, ruleRequest, ruling);
}
