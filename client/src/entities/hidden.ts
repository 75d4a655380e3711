/**
 * Entities that a person does not want to see in the list: kept on this machine, for this folder alone.
 *
 * To hide is no decision: the entity stays what it is, in the documents and for everybody else.
 */
import { EventEmitter, type ExtensionContext } from 'vscode';
import type { EntityId } from '../../../server/src/protocol/requests/entities';

const KEY = 'concord.entities.hidden';

export class HiddenEntities {
  readonly #context: ExtensionContext;
  readonly #changed = new EventEmitter<void>();

  constructor(context: ExtensionContext) {
    this.#context = context;
    context.subscriptions.push(this.#changed);
  }

  get all(): readonly EntityId[] {
    return this.#context.workspaceState.get<readonly EntityId[]>(KEY, []);
  }

  get onDidChange() {
    return this.#changed.event;
  }

  has({ folder, id }: EntityId): boolean {
    return this.all.some((one) => one.folder === folder && one.id === id);
  }

  async hide(entities: readonly EntityId[]): Promise<void> {
    const more = entities.filter((entity) => !this.has(entity)).map(({ folder, id }) => ({ folder, id }));
    await this.#set([...this.all, ...more]);
  }

  async show(entities: readonly EntityId[]): Promise<void> {
    await this.#set(
      this.all.filter((one) => !entities.some(({ folder, id }) => one.folder === folder && one.id === id)),
    );
  }

  async #set(entities: readonly EntityId[]): Promise<void> {
    await this.#context.workspaceState.update(KEY, entities.length === 0 ? undefined : entities);
    this.#changed.fire();
  }
}
