/** Concord in the editor: one line per surface. */
import { type ExtensionContext, env, l10n } from 'vscode';
import type { StartOptions } from '../../server/src/protocol/requests/language';
import { AnnotationList } from './annotationList';
import { showAnnotations } from './annotationsView';
import { Announcements } from './announcements';
import { registerCommands } from './commands';
import { registerDecisions } from './decisions';
import { saveWhatIsUndone } from './edits';
import { showEntities } from './entities/view';
import { registerExchange } from './exchange';
import { showFindings } from './findings/view';
import { registerMarks } from './marks';
import { registerNotes } from './notes';
import { openOutput } from './output';
import { registerJump } from './places';
import { createServer, startServer } from './server';
import { registerShow } from './show';
import { showStatus } from './statusBar';
import { showState } from './trees/state';
import { registerViews } from './webviews/views';
import { speak } from './words';

export async function activate(context: ExtensionContext): Promise<void> {
  const options: StartOptions = l10n.bundle ? { language: { locale: env.language, words: l10n.bundle } } : {};
  speak(options);
  const output = openOutput(context);
  const server = createServer(context, output, options);
  const announcements = new Announcements(context, server);
  showStatus(context, server, announcements);
  showState(context, server, announcements);
  registerCommands(context, server, output);
  const annotations = new AnnotationList(context, server, announcements, output);
  saveWhatIsUndone(context);
  registerDecisions(context, server);
  registerNotes(context, server, annotations);
  registerMarks(context, server, annotations);
  showAnnotations(context, server, annotations);
  showEntities(context, server, announcements);
  showFindings(context, server, announcements);
  registerExchange(context, server);
  registerJump(context);
  registerViews(context, server, announcements);
  registerShow(context);
  await startServer(server, output);
}
