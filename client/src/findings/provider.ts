/** What the tree of findings shows: all findings at once, their sides as they are opened. */
import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type FindingGroup,
  type FindingId,
  findingRequest,
  findingsRequest,
  type Side,
} from '../../../server/src/protocol/requests/findings';
import type { Announcements } from '../announcements';
import { inWorkspaceOrder, nameOfFolders } from '../trees/folders';
import { KeptAnswers } from '../trees/keptAnswers';
import { treeItem } from '../trees/treeItem';
import { rowOf } from './rows';
import { allFindings, type FindingItem, type FindingNode, findingNodes, rootNodes, sideNodes } from './tree';

export class FindingsProvider implements TreeDataProvider<FindingNode> {
  readonly #server: LanguageClient;
  readonly #announcements: Announcements;
  readonly #answers: KeptAnswers;
  readonly #changed = new EventEmitter<undefined>();
  /** By address; empty where folders are no lines. */
  readonly #folders = new Map<string, FindingNode>();
  /** Whether lines were asked for while nobody could answer. */
  #unanswered = false;

  constructor(server: LanguageClient, announcements: Announcements) {
    this.#server = server;
    this.#announcements = announcements;
    this.#answers = new KeptAnswers((method, params) => server.sendRequest(method, params));
  }

  readonly onDidChangeTreeData = this.#changed.event;

  redraw(): void {
    this.#changed.fire(undefined);
  }

  /** After a change on the other side; draws only where something in sight differs. */
  async renew(): Promise<void> {
    const changed = await this.#answers.renew();
    if (!changed && !this.#unanswered) return;
    this.#unanswered = false;
    this.redraw();
  }

  getTreeItem(node: FindingNode): TreeItem {
    return treeItem(rowOf(node), node);
  }

  async getChildren(node?: FindingNode): Promise<FindingNode[]> {
    if (this.#announcements.status === undefined || !this.#server.isRunning()) {
      this.#unanswered = true;
      return []; // The empty view says what is going on.
    }
    switch (node?.kind) {
      case undefined:
        return [...(await this.#roots())];
      case 'folder':
        return [...node.groups];
      case 'subject':
        return [...findingNodes(node)];
      case 'finding':
        return [...sideNodes(node, await this.#sidesIn(node.finding))];
      case 'others':
        return [...node.sides];
      case 'side':
        return [];
    }
  }

  getParent(node: FindingNode): FindingNode | undefined {
    if (node.kind === 'folder') return undefined;
    return node.kind === 'subject' ? this.#folders.get(node.group.folder) : node.of;
  }

  async #roots(): Promise<readonly FindingNode[]> {
    const groups = await this.#answers.of<readonly FindingGroup[]>(findingsRequest, {});
    const roots = rootNodes(inWorkspaceOrder(groups), nameOfFolders());
    this.#folders.clear();
    for (const root of roots) if (root.kind === 'folder') this.#folders.set(root.folder, root);
    return roots;
  }

  async #sidesIn({ folder, id }: FindingId): Promise<readonly Side[]> {
    return (await this.#answers.of<readonly Side[] | null>(findingRequest, { folder, id })) ?? [];
  }

  /** As they are now, in the order of the tree, whether that is in sight or not. */
  async all(): Promise<readonly FindingItem[]> {
    if (!this.#server.isRunning()) return [];
    return allFindings(inWorkspaceOrder(await this.#server.sendRequest<readonly FindingGroup[]>(findingsRequest, {})));
  }

  /** As they are now; empty where the finding is gone. */
  async sidesOf({ folder, id }: FindingId): Promise<readonly Side[]> {
    return (await this.#server.sendRequest<readonly Side[] | null>(findingRequest, { folder, id })) ?? [];
  }
}
