/** The view "Findings": where the documents disagree, both sides with their words, to open, to explain, to decide. */
import { commands, type ExtensionContext, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ConflictParams, commands as fixes } from '../../../server/src/protocol/requests/decisions';
import type { Announcements } from '../announcements';
import { needsFolder, offerFilesSetting } from '../nothingToRead';
import { jumpTo } from '../places';
import { totals } from '../statusText';
import { whenSeen } from '../trees/whenSeen';
import { decideWithUndo } from '../undo';
import { t } from '../words';
import { openBoth } from './openBoth';
import { FindingsProvider } from './provider';
import { type FindingItem, type FindingNode, neighbour } from './tree';

export function showFindings(context: ExtensionContext, server: LanguageClient, announcements: Announcements): void {
  const provider = new FindingsProvider(server, announcements);
  const view = window.createTreeView<FindingNode>('concord.findings', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  let current: FindingItem | undefined;

  /** The finding that a command is meant for: its line's own, else that of the selected line. */
  const meant = (node: FindingNode | undefined = view.selection[0]) => {
    if (node?.kind === 'side') return { item: node.of, side: node.index };
    return node?.kind === 'finding' ? { item: node, side: 0 } : undefined;
  };
  const onFinding = (act: (item: FindingItem, side: number) => Promise<unknown>) => async (node?: FindingNode) => {
    const chosen = meant(node);
    if (chosen) await act(chosen.item, chosen.side);
  };
  const step = async (by: 1 | -1) => {
    if (needsFolder(t('Concord checks the documents of a folder. Open the folder first.'))) return;
    const next = neighbour(await provider.all(), current, by);
    if (!next) {
      const { status } = announcements;
      if (status?.state === 'ready' && totals(status).documents === 0) return offerFilesSetting();
      void window.showInformationMessage(t('Concord: the documents do not disagree.'));
      return;
    }
    current = next;
    if (view.visible)
      await view.reveal(next, { select: true, focus: false, expand: true }).then(undefined, () => {
        // The list is just being drawn anew; the documents are what was asked for.
      });
    await openSides(provider, next, 0);
  };

  context.subscriptions.push(
    view,
    whenSeen(view, announcements, () => provider.renew()),
    view.onDidChangeSelection(() => {
      current = meant()?.item ?? current;
    }),
    commands.registerCommand(
      'concord.findings.openBoth',
      onFinding((item, side) => openSides(provider, item, side)),
    ),
    commands.registerCommand(
      'concord.findings.explain',
      onFinding((item) => explain(provider, item)),
    ),
    commands.registerCommand(
      'concord.findings.right',
      onFinding((item, side) => choose(server, provider, item, side)),
    ),
    commands.registerCommand('concord.findings.next', () => step(1)),
    commands.registerCommand('concord.findings.previous', () => step(-1)),
  );
}

/** The first side and the one that is asked for; where that is the first, the next that stands in another document. */
async function openSides(provider: FindingsProvider, { finding }: FindingItem, side: number): Promise<void> {
  const [first, ...others] = await provider.sidesOf(finding);
  if (!first) return;
  const other = side > 0 ? others[side - 1] : (others.find(({ uri }) => uri !== first.uri) ?? others[0]);
  if (other) await openBoth(first, other);
  else await jumpTo(first.uri, first.range);
}

async function explain(provider: FindingsProvider, { finding }: FindingItem): Promise<void> {
  const [first] = await provider.sidesOf(finding);
  if (!first) return;
  const { rule, message } = finding;
  const conflict: ConflictParams = { uri: first.uri, range: first.range, rule, message };
  await commands.executeCommand(fixes.explain, conflict);
}

async function choose(
  server: LanguageClient,
  provider: FindingsProvider,
  { finding }: FindingItem,
  side: number,
): Promise<void> {
  const right = (await provider.sidesOf(finding))[side];
  if (!right) return;
  const { uri, range } = right;
  const said = t('“{0}” in {1} is right.', finding.values[side] ?? '', right.path);
  await decideWithUndo(server, [{ uri, range, decision: 'right-value', rule: finding.rule }], said);
}
