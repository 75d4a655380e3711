/** The entities of one document, grouped by type, for an outline. */
import type { LocalEntity } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import type { Span } from '../text/span';
import { t } from './words';

export interface SymbolGroup {
  readonly type: NameType;
  readonly title: string;
  /** Never empty; in the order of their first mention. */
  readonly symbols: readonly DocumentSymbol[];
}

export interface DocumentSymbol {
  /** The fullest name of the folder. */
  readonly name: string;
  /** A role the document gives, else how often it is mentioned. */
  readonly detail: string;
  /** The first mention. */
  readonly span: Span;
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** What entities of a type are called together. */
export function titleOf(type: NameType): string {
  switch (type) {
    case 'person':
      return t('People');
    case 'organisation':
      return t('Organisations');
    case 'place':
      return t('Places');
    case 'other':
      return t('Other names');
  }
}

/** Empty for a document that names nothing, `undefined` for one the folder does not hold. */
export function documentSymbols(folder: Folder, path: string): readonly SymbolGroup[] | undefined {
  const reading = folder.reading(path);
  return (
    reading &&
    TYPES.map((type) => ({
      type,
      title: titleOf(type),
      symbols: reading.entities
        .filter((local) => local.type === type)
        .flatMap((local) => symbolOf(folder.linked.entityOf(path, local).name, local)),
    })).filter(({ symbols }) => symbols.length > 0)
  );
}

function symbolOf(name: string, { mentions, roles }: LocalEntity): DocumentSymbol[] {
  const [first] = mentions;
  if (!first) return [];
  const often = mentions.length === 1 ? t('1 mention') : t('{0} mentions', mentions.length);
  return [{ name, detail: roles[0]?.title ?? often, span: { start: first.start, end: first.end } }];
}
