/** The views in webviews, one entry each. */
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { factTableRequest } from '../../../server/src/protocol/requests/factTable';
import { networkRequest } from '../../../server/src/protocol/requests/network';
import { timelineRequest } from '../../../server/src/protocol/requests/timeline';
import type { Announcements } from '../announcements';
import { t } from '../words';
import { OpenPanels } from './openPanels';
import { registerView, type View } from './panel';

const views = (): readonly View[] => [
  { name: 'timeline', command: 'concord.showTimeline', title: t('Timeline'), request: timelineRequest },
  { name: 'factTable', command: 'concord.showFactTable', title: t('Fact Table'), request: factTableRequest },
  { name: 'network', command: 'concord.showNetwork', title: t('Who With Whom'), request: networkRequest },
];

export function registerViews(context: ExtensionContext, server: LanguageClient, announcements: Announcements): void {
  const open = new OpenPanels(context);
  for (const view of views()) registerView(context, server, announcements, open, view);
}
