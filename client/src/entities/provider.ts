/** What the tree of entities shows: asked of the server line by line as it is opened, and anew after a change. */
import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { EntityOrder, Narrowing, RankedEntity } from '../../../server/src/protocol/requests/entities';
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import type { AnnotationList } from '../annotationList';
import type { Announcements } from '../announcements';
import { inWorkspaceOrder, nameOfFolders } from '../trees/folders';
import { treeItem } from '../trees/treeItem';
import type { HiddenEntities } from './hidden';
import { EntityQuestions } from './questions';
import { rowOf } from './rows';
import {
  detailNodes,
  type EntityItem,
  type EntityNode,
  entityNodes,
  type GroupNode,
  mentionNodes,
  notNameNodes,
  notNames,
  postNodes,
  rootNodes,
} from './tree';

/** Entities of a type that are shown at once. */
const PAGE = 200;

/** In milliseconds. */
const A_WHILE = 1000;

export interface Settings {
  readonly filter: string;
  readonly order: EntityOrder;
  /** Whether hidden entities are shown, as such, and what was taken for no name. */
  readonly showsHidden: boolean;
}

export class EntitiesProvider implements TreeDataProvider<EntityNode> {
  readonly #server: LanguageClient;
  readonly #announcements: Announcements;
  readonly #annotations: AnnotationList;
  readonly #hidden: HiddenEntities;
  readonly questions: EntityQuestions;
  readonly #changed = new EventEmitter<undefined>();
  /** Whether lines were asked for while nobody could answer. */
  #unanswered = false;
  /** By the id of a type's line, how many of its entities are shown where it is not `PAGE`. */
  readonly #most = new Map<string, number>();
  /** By the ids of entities and types, the line above; absent at the top. */
  readonly #parents = new Map<string, EntityNode>();
  #drawn: Promise<void> = Promise.resolve();
  #tellDrawn: () => void = () => undefined;
  #settings: Settings = { filter: '', order: 'mentions', showsHidden: false };

  constructor(
    server: LanguageClient,
    announcements: Announcements,
    annotations: AnnotationList,
    hidden: HiddenEntities,
  ) {
    this.#server = server;
    this.#annotations = annotations;
    this.#announcements = announcements;
    this.#hidden = hidden;
    this.questions = new EntityQuestions(server);
  }

  readonly onDidChangeTreeData = this.#changed.event;

  get settings(): Settings {
    return this.#settings;
  }

  set(settings: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#most.clear();
    this.redraw();
  }

  redraw(): void {
    this.#drawn = new Promise((resolve) => {
      this.#tellDrawn = resolve;
      setTimeout(resolve, A_WHILE);
    });
    this.#changed.fire(undefined);
  }

  /** When the tree has asked for what is to be drawn; or after a while, since a hidden tree does not ask. */
  get drawn(): Promise<void> {
    return this.#drawn;
  }

  /** After a change on the other side; draws only where something in sight differs. */
  async renew(): Promise<void> {
    const changed = await this.questions.renew();
    if (!changed && !this.#unanswered) return;
    this.#unanswered = false;
    this.redraw();
  }

  showMore(group: GroupNode): void {
    const { id } = rowOf(group);
    this.#most.set(id, (this.#most.get(id) ?? PAGE) + PAGE);
    this.redraw();
  }

  getTreeItem(node: EntityNode): TreeItem {
    return treeItem(rowOf(node), node);
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (this.#announcements.status === undefined || !this.#server.isRunning()) {
      this.#unanswered = true;
      return []; // The empty view says what is going on.
    }
    const children = [...(await this.#childrenOf(node))];
    if (node === undefined) setTimeout(this.#tellDrawn, 0);
    return children;
  }

  getParent(node: EntityNode): EntityNode | undefined {
    return this.#parents.get(rowOf(node).id);
  }

  /** The line of the name at a place, whatever hides it; `undefined` where no name stands. */
  async lineAt(place: AtPlace): Promise<EntityItem | undefined> {
    const entity = await this.#entityAt(place);
    if (!entity || entity.rank !== undefined) return this.#lineOf(entity);
    if (this.#hidden.has(entity)) await this.#hidden.show([entity]);
    this.set({ filter: '' });
    return this.#lineOf(await this.#entityAt(place));
  }

  /** As `lineAt`, but `undefined` for a name that is left out of the list. */
  async shownLineAt(place: AtPlace): Promise<EntityItem | undefined> {
    return this.#lineOf(await this.#entityAt(place));
  }

  async #lineOf(entity: RankedEntity | null): Promise<EntityItem | undefined> {
    const groups = (await this.#roots()).flatMap((root) => (root.kind === 'folder' ? root.groups : root));
    const group = groups.find(
      (one): one is GroupNode =>
        one.kind === 'group' && one.group.folder === entity?.folder && one.group.type === entity.type,
    );
    if (entity?.rank === undefined || !group) return undefined;
    const { id } = rowOf(group);
    if (entity.rank >= (this.#most.get(id) ?? PAGE)) {
      this.#most.set(id, entity.rank + PAGE);
      this.redraw();
    }
    const { rank: _, ...listed } = entity;
    const line: EntityItem = { kind: 'entity', entity: listed, order: this.#settings.order, hidden: false };
    this.#parents.set(rowOf(line).id, group);
    return line;
  }

  #entityAt({ uri, range }: AtPlace): Promise<RankedEntity | null> {
    return this.questions.at({ ...this.#narrowing, uri, range, order: this.#settings.order });
  }

  async #childrenOf(node: EntityNode | undefined): Promise<readonly EntityNode[]> {
    switch (node?.kind) {
      case undefined:
        return [
          ...(await this.#roots()),
          ...(this.#settings.showsHidden ? notNames(this.#annotations.now.rulings) : []),
        ];
      case 'folder':
        return node.groups;
      case 'group':
        return this.#entitiesOf(node);
      case 'entity': {
        const details = await this.questions.details(node.entity);
        return details ? detailNodes(node.entity, details) : [];
      }
      case 'notNames':
        return notNameNodes(node.rulings);
      case 'posts':
        return postNodes(node.of, node.posts);
      case 'post':
        return node.post.sources.map((source) => ({ kind: 'source', post: node, source }));
      case 'document':
        return mentionNodes(node, await this.questions.mentions(node.of, node.document.uri));
      default:
        return [];
    }
  }

  get #narrowing(): Narrowing {
    const { filter, showsHidden } = this.#settings;
    return { filter, hidden: showsHidden ? [] : this.#hidden.all };
  }

  async #roots(): Promise<readonly EntityNode[]> {
    const groups = inWorkspaceOrder(await this.questions.groups(this.#narrowing));
    const roots = rootNodes(groups, this.#settings.filter !== '', nameOfFolders());
    for (const root of roots)
      if (root.kind === 'folder') for (const group of root.groups) this.#parents.set(rowOf(group).id, root);
    return roots;
  }

  async #entitiesOf(node: GroupNode): Promise<readonly EntityNode[]> {
    const { folder, type } = node.group;
    const { order } = this.#settings;
    const most = this.#most.get(rowOf(node).id) ?? PAGE;
    const entities = await this.questions.entities({ ...this.#narrowing, folder, type, order, most });
    const nodes = entityNodes(node, entities, order, (entity) => this.#hidden.has(entity));
    for (const one of nodes) if (one.kind === 'entity') this.#parents.set(rowOf(one).id, node);
    return nodes;
  }
}
