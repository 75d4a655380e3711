/** The view "Entities": who and what the documents name, to look through, to filter, to merge and to put right. */
import { commands, type ExtensionContext, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { EntityOrder, ListedEntity } from '../../../server/src/protocol/requests/entities';
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import type { AnnotationList } from '../annotationList';
import type { Announcements } from '../announcements';
import { jumpTo, placeAtCursor } from '../places';
import { whenSeen } from '../trees/whenSeen';
import { t } from '../words';
import { EntityActions } from './actions';
import { dragAndDrop } from './drag';
import { filterWhileTyping } from './filter';
import { HiddenEntities } from './hidden';
import { EntitiesProvider } from './provider';
import { type EntityItem, type EntityNode, entityOf, notNames } from './tree';

const ORDER = 'concord.entities.order';

export function showEntities(
  context: ExtensionContext,
  server: LanguageClient,
  announcements: Announcements,
  annotations: AnnotationList,
): void {
  const hidden = new HiddenEntities(context);
  const provider = new EntitiesProvider(server, announcements, annotations, hidden);
  /** Where the cursor of the list goes when the next change has come. */
  let awaited: AtPlace | undefined;
  const actions = new EntityActions(server, provider.questions, ({ introduced }) => {
    awaited = introduced;
  });
  const view = window.createTreeView<EntityNode>('concord.entities', {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: dragAndDrop({
      onto: (into, dragged) => actions.mergeInto(into, dragged),
      ontoType: (type, dragged) => actions.retype(type, dragged),
    }),
  });

  const describe = () => {
    const { filter, order, showsHidden } = provider.settings;
    const hides = hidden.all.length > 0 || notNames(annotations.now.rulings).length > 0;
    view.description = filter === '' ? '' : t('with “{0}”', filter);
    void commands.executeCommand('setContext', 'concord.entities.filtered', filter !== '');
    void commands.executeCommand('setContext', ORDER, order);
    void commands.executeCommand('setContext', 'concord.entities.showsHidden', showsHidden);
    void commands.executeCommand('setContext', 'concord.entities.hides', hides);
  };
  const set = (settings: Partial<EntitiesProvider['settings']>) => {
    provider.set(settings);
    describe();
  };
  const reveal = async (line: EntityItem | undefined, focus: boolean) => {
    describe();
    // A line that is shown while the tree is being drawn is lost.
    await provider.drawn;
    if (line) await view.reveal(line, { select: true, focus });
    return line !== undefined;
  };
  const orderBy = async (order: EntityOrder) => {
    set({ order });
    await context.workspaceState.update(ORDER, order);
  };
  const renew = async () => {
    await provider.renew();
    const place = awaited;
    awaited = undefined;
    if (place && view.visible) await reveal(await provider.shownLineAt(place), false);
  };

  /** The entities that a command is meant for: those of its line, or all that are selected with it. */
  const meant = (node?: EntityNode, nodes?: readonly EntityNode[]): readonly ListedEntity[] => {
    const chosen = nodes ?? (node ? [node] : view.selection);
    const entities = chosen.flatMap((one) => entityOf(one) ?? []);
    const [first] = entities;
    return entities.filter(
      (one, index) => one.folder === first?.folder && entities.findIndex(({ id }) => id === one.id) === index,
    );
  };
  const onEntities =
    (act: (entities: readonly [ListedEntity, ...ListedEntity[]]) => unknown) =>
    (node?: EntityNode, nodes?: readonly EntityNode[]) => {
      const [first, ...more] = meant(node, nodes);
      return first && act([first, ...more]);
    };
  const onLikely = (act: (of: ListedEntity, other: ListedEntity) => unknown) => (node: EntityNode) =>
    node.kind === 'likely' ? act(node.of, node.other) : undefined;

  set({ order: context.workspaceState.get<EntityOrder>(ORDER, 'mentions') });
  context.subscriptions.push(
    view,
    whenSeen(view, announcements, renew),
    hidden.onDidChange(() => {
      provider.redraw();
      describe();
    }),
    annotations.onDidChange(() => {
      if (provider.settings.showsHidden) provider.redraw();
      describe();
    }),
    commands.registerCommand('concord.entities.filter', async () => {
      await commands.executeCommand('concord.entities.focus');
      await filterWhileTyping(provider.settings.filter, (filter) => set({ filter: filter.trim() }));
      await commands.executeCommand('concord.entities.focus');
    }),
    commands.registerCommand('concord.entities.showAll', () => set({ filter: '' })),
    commands.registerCommand('concord.entities.byMentions', () => orderBy('mentions')),
    commands.registerCommand('concord.entities.byDocuments', () => orderBy('documents')),
    commands.registerCommand('concord.entities.showHidden', () => set({ showsHidden: true })),
    commands.registerCommand('concord.entities.hideHidden', () => set({ showsHidden: false })),
    commands.registerCommand('concord.entities.more', (node: EntityNode) => {
      if (node.kind === 'more') provider.showMore(node.group);
    }),
    commands.registerCommand('concord.entities.introduction', (node?: EntityNode) => {
      const [entity] = meant(node);
      return entity && jumpTo(entity.introduced.uri, entity.introduced.range);
    }),
    commands.registerCommand(
      'concord.entities.merge',
      onEntities((entities) => actions.merge(entities)),
    ),
    commands.registerCommand(
      'concord.entities.retype',
      onEntities((entities) => actions.chooseType(entities)),
    ),
    commands.registerCommand(
      'concord.entities.notAName',
      onEntities((entities) => actions.notAName(entities)),
    ),
    commands.registerCommand(
      'concord.entities.rename',
      onEntities(([entity]) => actions.rename(entity)),
    ),
    commands.registerCommand(
      'concord.entities.hide',
      onEntities((entities) => hidden.hide(entities)),
    ),
    commands.registerCommand(
      'concord.entities.unhide',
      onEntities((entities) => hidden.show(entities)),
    ),
    commands.registerCommand(
      'concord.entities.same',
      onLikely((of, other) => actions.mergeInto(other, [of])),
    ),
    commands.registerCommand(
      'concord.entities.notSame',
      onLikely((of, other) => actions.tellApart(of, other)),
    ),
    commands.registerCommand('concord.entities.reveal', async () => {
      const place = placeAtCursor();
      if (!place) return;
      const line = await provider.lineAt(place);
      if (line) await commands.executeCommand('concord.entities.focus');
      if (await reveal(line, true)) return;
      void window.showInformationMessage(t('Concord: no name stands at the cursor.'));
    }),
  );
}
