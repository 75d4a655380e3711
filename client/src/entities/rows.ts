/** How each line of the entities' tree reads. */
import type { EntityType, ListedEntity } from '../../../server/src/protocol/requests/entities';
import { titleOf, wordOf } from '../entityTypes';
import { documentsCounted } from '../statusText';
import { day, mentionsCounted } from '../trees/counted';
import { folderRow, type Row } from '../trees/row';
import { inDigits, listed, t } from '../words';
import type { DocumentNode, EntityItem, EntityNode, GroupNode, PostNode } from './tree';

export function rowOf(node: EntityNode): Row {
  switch (node.kind) {
    case 'folder':
      return folderRow(node);
    case 'group':
      return groupRow(node);
    case 'entity':
      return entityRow(node);
    case 'notNames':
      return {
        id: 'notNames',
        label: t('Not Names'),
        description: inDigits(node.rulings.length),
        tooltip: [t('What was decided to be no name, in any document. Take it back to have it read as a name again.')],
        spoken: listed([t('Not Names'), inDigits(node.rulings.length)]),
        context: 'notNames',
        opens: 'closed',
      };
    case 'notName': {
      const { folder, id, quote, path, uri, range } = node.listed;
      return {
        id: `${folder}\n${id}`,
        label: quote.replace(/\s+/g, ' '),
        description: path,
        spoken: listed([quote, t('Not Names')]),
        icon: ['eye-closed', 'disabledForeground'],
        context: 'notName',
        opens: 'never',
        ...(range && { leadsTo: { uri, range } }),
      };
    }
    case 'more':
      return {
        id: `${rowOf(node.group).id}\nmore`,
        label: t('Show More…'),
        description: t('{0} left', inDigits(node.left)),
        spoken: t('Show more, {0} left', inDigits(node.left)),
        icon: ['ellipsis'],
        context: 'more',
        opens: 'never',
        runs: 'concord.entities.more',
      };
    case 'likely':
      return likelyRow(node.of, node.other);
    case 'posts':
      return {
        id: `${idOf(node.of)}\nposts`,
        label: t('Positions'),
        description: inDigits(node.posts.length),
        spoken: listed([t('Positions'), inDigits(node.posts.length)]),
        icon: ['briefcase'],
        context: 'posts',
        opens: 'closed',
      };
    case 'post':
      return postRow(node);
    case 'source': {
      const { path, uri, range } = node.source;
      const line = inDigits(range.start.line + 1);
      return {
        id: `${rowOf(node.post).id}\n${uri}\n${range.start.line}\n${range.start.character}`,
        label: path,
        description: t('line {0}', line),
        spoken: listed([path, t('line {0}', line)]),
        icon: ['quote'],
        context: 'source',
        opens: 'never',
        leadsTo: node.source,
      };
    }
    case 'document':
      return documentRow(node);
    case 'mention': {
      const { document, mention } = node;
      const { before, marked, after } = mention.excerpt;
      const { start } = mention.range;
      return {
        id: `${rowOf(document).id}\n${start.line}\n${start.character}`,
        label: `${before}${marked}${after}`,
        highlight: [before.length, before.length + marked.length],
        tooltip: [mention.sentence, t('{0}, line {1}', document.document.path, inDigits(start.line + 1))],
        spoken: t('Line {0}: {1}', inDigits(start.line + 1), mention.sentence),
        context: 'mention',
        opens: 'never',
        leadsTo: { uri: document.document.uri, range: mention.range },
      };
    }
  }
}

export const typeIcons: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  other: 'tag',
};

function groupRow({ group: { folder, type, total }, opens, filtered }: GroupNode): Row {
  return {
    id: `${folder}\n${type}${filtered ? '\nfiltered' : ''}`,
    label: titleOf(type),
    description: inDigits(total),
    spoken: listed([titleOf(type), inDigits(total)]),
    context: 'group',
    opens: opens ? 'open' : 'closed',
  };
}

function entityRow({ entity, hidden, order }: EntityItem): Row {
  const { type, name, aliases, title } = entity;
  const often = oftenOf(entity);
  const also = aliases.length > 0 ? [t('Also {0}', listed(aliases.map((alias) => `“${alias}”`)))] : [];
  const weight = order === 'mentions' ? mentionsCounted(entity.mentions) : documentsCounted(entity.documents);
  const said = [...(hidden ? [t('hidden')] : []), weight, ...(title === undefined ? [] : [title])];
  return {
    id: idOf(entity),
    label: name,
    description: said.join(' · '),
    tooltip: [`${name} · ${wordOf(type)}`, ...(title === undefined ? [] : [title]), often, ...also],
    spoken: listed([name, wordOf(type), ...said]),
    icon: hidden ? ['eye-closed', 'disabledForeground'] : [typeIcons[type]],
    context: hidden ? 'hidden entity' : 'entity',
    opens: 'closed',
  };
}

function likelyRow(of: ListedEntity, { id, name, why, ...other }: ListedEntity & { readonly why?: string }): Row {
  const said = t('Possibly the same as {0}', name);
  return {
    id: `${idOf(of)}\nlikely\n${id}`,
    label: said,
    ...(why !== undefined && { description: why }),
    tooltip: [said, ...(why === undefined ? [] : [why]), oftenOf(other)],
    spoken: why === undefined ? said : listed([said, why]),
    icon: ['question'],
    context: 'likely',
    opens: 'never',
    leadsTo: other.introduced,
  };
}

function postRow({ of, post }: PostNode): Row {
  const { title, holder, organisation, since, sources } = post;
  const [source, ...more] = sources;
  const where = source ? `${source.path}:${source.range.start.line + 1}` : '';
  const said = [
    ...(organisation === undefined ? [] : [organisation]),
    ...(since === undefined ? [] : [t('since {0}', day(since))]),
    more.length === 0 ? where : t('in {0} places', inDigits(sources.length)),
  ];
  const label = holder === undefined ? title : t('{0}: {1}', title, holder);
  return {
    id: `${idOf(of)}\npost\n${[title, holder, organisation, since].join('\n')}`,
    label,
    description: said.join(' · '),
    tooltip: [label, ...said],
    spoken: listed([label, ...said]),
    icon: ['briefcase'],
    context: 'post',
    opens: more.length === 0 ? 'never' : 'closed',
    ...(source && more.length === 0 && { leadsTo: source }),
  };
}

function documentRow({ of, document: { uri, path, date, mentions } }: DocumentNode): Row {
  const said = [mentionsCounted(mentions), ...(date === undefined ? [] : [day(date)])];
  return {
    id: `${idOf(of)}\n${uri}`,
    label: path,
    description: said.join(' · '),
    tooltip: [path, ...said],
    spoken: listed([path, ...said]),
    file: uri,
    context: 'document',
    opens: 'closed',
  };
}

function oftenOf({ mentions, documents }: Pick<ListedEntity, 'mentions' | 'documents'>): string {
  return t('{0} in {1}', mentionsCounted(mentions), documentsCounted(documents));
}

function idOf({ folder, id }: Pick<ListedEntity, 'folder' | 'id'>): string {
  return `${folder}\n${id}`;
}
