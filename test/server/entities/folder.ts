/** Documents with their names marked, read and linked: `[P Ana Ruiz]` a person, `O` organisation, `L` place, `X` other. */

import type { Entity, Linked } from '../../../server/src/entities/across';
import { linkFolder } from '../../../server/src/entities/across';
import type { Reading } from '../../../server/src/entities/reading';
import { entitiesIn } from '../../../server/src/entities/within';
import type { NameMention, NameType } from '../../../server/src/recognize/mentions';
import type { Recognized } from '../../../server/src/recognize/recognize';
import { rolesIn } from '../../../server/src/recognize/roles/roles';
import { phrase } from '../../../server/src/text/phrase';
import { textOf } from '../../../server/src/text/text';

const TYPES: Readonly<Record<string, NameType>> = { P: 'person', O: 'organisation', L: 'place', X: 'other' };
const MARK = /\[([POLX])(\?)? ([^\]]+)\]/g;

/** The text without its marks; a name marked with a question mark (`[L? Acme]`) is doubtful. */
export function unmarked(marked: string): { readonly content: string; readonly names: readonly NameMention[] } {
  const names: NameMention[] = [];
  let content = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    content += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, type = '', doubt, text = ''] = match;
    const start = content.length;
    content += text;
    const confidence = doubt ? 0.4 : 0.95;
    names.push({ kind: 'name', type: TYPES[type] ?? 'other', text, start, end: content.length, confidence });
  }
  return { content: content + marked.slice(from), names };
}

export function readingOf(path: string, marked: string): Reading {
  const { content, names } = unmarked(marked);
  const text = textOf(content);
  const recognized: Recognized = {
    dateline: { date: undefined, source: 'unknown', why: phrase('Nothing states it.') },
    names,
    roles: rolesIn(text, names, []),
    dates: [],
    figures: [],
    expressions: [],
  };
  return { path, text, recognized, entities: entitiesIn(text, recognized) };
}

/** The entities of one document, one line each: its type, then its written forms in reading order. */
export function within(marked: string): readonly string[] {
  return readingOf('a.txt', marked).entities.map(
    ({ type, mentions }) => `${type}: ${mentions.map((mention) => mention.text).join(' = ')}`,
  );
}

export function linked(documents: readonly string[]): Linked {
  return linkFolder(documents.map((marked, index) => readingOf(`${index}.txt`, marked)));
}

/** The entities of a folder, one line each: its id, then its written forms by document. */
export function across(...documents: readonly string[]): readonly string[] {
  return linked(documents).entities.map(shown);
}

export function shown(entity: Entity): string {
  return `${entity.id}: ${entity.mentions.map(({ path, mention }) => `${path.replace('.txt', '')} ${mention.text}`).join(' = ')}`;
}
