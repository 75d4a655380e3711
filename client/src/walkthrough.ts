/** The walkthrough of the first five minutes: opened when asked for, its steps ticked off as they are done. */
import { commands, type ExtensionContext } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { Announcements } from './announcements';
import { totals } from './statusText';

export function registerWalkthrough(
  { extension, subscriptions }: ExtensionContext,
  announcements: Announcements,
): void {
  const walkthrough = `${extension.id}#firstSteps`;
  subscriptions.push(
    commands.registerCommand('concord.openWalkthrough', async () => {
      await commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
      // Only what changes while the editor knows the walkthrough ticks a step off.
      if (announcements.status && totals(announcements.status).documents > 0) tick('documents');
    }),
  );
}

const ticked = new Set<'documents' | 'hovered'>();

function tick(step: 'documents' | 'hovered'): void {
  if (ticked.has(step)) return;
  ticked.add(step);
  void commands.executeCommand('setContext', `concord.walkthrough.${step}`, true);
}

/** A card that is shown ticks off its step; no command tells of it, as most people hover with the mouse. */
export const walkthroughMiddleware: Pick<Middleware, 'provideHover'> = {
  async provideHover(document, position, token, next) {
    const card = await next(document, position, token);
    if (card) tick('hovered');
    return card;
  },
};
