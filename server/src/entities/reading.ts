/** One document, read: what depends on nothing but its path, its text and the names model. */
import type { NameMention, NameType, RoleMention } from '../recognize/mentions';
import type { Recognized } from '../recognize/recognize';
import type { Text } from '../text/text';

export interface Reading {
  /** As the folder names it: relative, with forward slashes. */
  readonly path: string;
  readonly text: Text;
  readonly recognized: Recognized;
  /** In the order of their first mention. */
  readonly entities: readonly LocalEntity[];
}

/** One person, organisation, place or other named thing inside one document. */
export interface LocalEntity {
  readonly type: NameType;
  /** The fullest name the document uses. */
  readonly name: string;
  /** Never empty, in reading order. */
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  /** Acronyms and other names the document itself defines for it: "the Harbour Savings Bank (HSB)". */
  readonly defined: readonly string[];
}
