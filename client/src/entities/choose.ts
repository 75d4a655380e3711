/** Asks which other entity is meant: the likely ones first, any other by its name. */
import { type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type EntitiesParams,
  entitiesRequest,
  type LikelyEntity,
  type ListedEntity,
  likelyRequest,
} from '../../../server/src/protocol/requests/entities';
import { documentsCounted } from '../statusText';
import { mentionsCounted } from '../trees/counted';
import { t } from '../words';
import { typeIcons } from './rows';

interface Choice extends QuickPickItem {
  readonly entity?: ListedEntity;
}

/** Nobody looks through more in a box. */
const MOST = 50;

/** Of the same folder; `undefined` where the person chose none. */
export async function chooseOther(server: LanguageClient, of: ListedEntity): Promise<ListedEntity | undefined> {
  const { folder, id, name } = of;
  const box = window.createQuickPick<Choice>();
  box.title = t('Merge “{0}” With…', name);
  box.placeholder = t('Which name means the same? Type to search all names.');
  box.matchOnDescription = true;
  box.busy = true;
  box.show();
  const chosen = new Promise<ListedEntity | undefined>((resolve) => {
    box.onDidAccept(() => {
      const [choice] = box.selectedItems;
      if (!choice?.entity) return;
      resolve(choice.entity);
      box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(undefined);
    });
  });

  const likely = await server.sendRequest<readonly LikelyEntity[]>(likelyRequest, { folder, id });
  const known = new Set([id, ...likely.map((one) => one.id)]);
  let latest = '';
  const search = async (filter: string) => {
    latest = filter;
    box.busy = true;
    const params: EntitiesParams = { folder, filter, order: 'mentions', hidden: [], most: MOST };
    const found = await server.sendRequest<readonly ListedEntity[]>(entitiesRequest, params);
    if (latest !== filter) return;
    const unlike = (one: ListedEntity) => Number(one.type !== of.type);
    const others = found.filter((one) => !known.has(one.id)).sort((a, b) => unlike(a) - unlike(b));
    box.items = [
      ...(likely.length === 0 ? [] : [separator(t('Likely')), ...likely.map((one) => choiceOf(one))]),
      // Found by the server, which also knows their other names.
      ...(others.length === 0 ? [] : [separator(t('All Names')), ...others.map((one) => choiceOf(one, filter !== ''))]),
    ];
    box.busy = false;
  };
  box.onDidChangeValue((value) => void search(value));
  await search(box.value);
  return chosen;
}

function separator(label: string): Choice {
  return { label, kind: QuickPickItemKind.Separator };
}

function choiceOf(entity: LikelyEntity, alwaysShow = false): Choice {
  const { name, title, mentions, documents, why, type } = entity;
  const often = t('{0} in {1}', mentionsCounted(mentions), documentsCounted(documents));
  return {
    entity,
    label: name,
    description: [...(title === undefined ? [] : [title]), often].join(' · '),
    iconPath: new ThemeIcon(typeIcons[type]),
    alwaysShow,
    ...(why !== undefined && { detail: why }),
  };
}
