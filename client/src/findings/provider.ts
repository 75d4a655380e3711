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
import { folderName } from '../entities/provider';
import { KeptAnswers } from '../trees/keptAnswers';
import { treeItem } from '../trees/treeItem';
import { rowOf } from './rows';
import { allFindings, type FindingItem, type FindingNode, findingNodes, rootNodes, sideNodes } from './tree';

export class FindingsProvider implements TreeDataProvider<FindingNode> {
  readonly #server: LanguageClient;
  readonly #announcements: Announcements;
  readonly #answers: KeptAnswers;
  readonly #changed = new EventEmitter<undefined>();

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
    if (await this.#answers.renew()) this.redraw();
  }

  getTreeItem(node: FindingNode): TreeItem {
    return treeItem(rowOf(node), node);
  }

  async getChildren(node?: FindingNode): Promise<FindingNode[]> {
    // Until there is an answer, the empty view says what is going on.
    if (this.#announcements.status === undefined || !this.#server.isRunning()) return [];
    switch (node?.kind) {
      case undefined:
        return [...rootNodes(await this.#groups(), folderName)];
      case 'folder':
        return [...node.groups];
      case 'subject':
        return [...findingNodes(node)];
      case 'finding':
        return [...sideNodes(node, await this.sidesOf(node.finding))];
      case 'others':
        return [...node.sides];
      case 'side':
        return [];
    }
  }

  getParent(node: FindingNode): FindingNode | undefined {
    if (node.kind === 'side' || node.kind === 'finding') return node.of;
    return undefined;
  }

  async all(): Promise<readonly FindingItem[]> {
    return this.#server.isRunning() ? allFindings(await this.#groups()) : [];
  }

  /** Empty where the finding is gone. */
  async sidesOf({ folder, id }: FindingId): Promise<readonly Side[]> {
    return (await this.#answers.of<readonly Side[] | null>(findingRequest, { folder, id })) ?? [];
  }

  #groups(): Promise<readonly FindingGroup[]> {
    return this.#answers.of<readonly FindingGroup[]>(findingsRequest, {});
  }
}
