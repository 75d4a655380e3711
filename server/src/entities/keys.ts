/**
 * What each local entity offers to be found by in the folder; computed once for each.
 *
 * A full name is the same thing wherever it stands. A short one — a surname, an acronym, "Acme" for "Acme
 * Minerals" — means what its own document makes of it, and is only looked up among the full names of others.
 */
import type { NameType } from '../recognize/mentions';
import { initialsOf, isAcronym } from './acronyms';
import { fold } from './folded';
import { isGeneric, organisationKey, organisationWords } from './organisation-name';
import { personWords } from './person-name';
import { placeKey } from './place-name';
import type { LocalEntity } from './reading';
import { DOUBTFUL } from './types';

export interface Keys {
  /** Of the fullest name. */
  readonly main: string;
  /** Whether `main` is a name in full: of several words, and not just "the Board". */
  readonly full: boolean;
  /** Further names in full, the same thing in any document. */
  readonly further: readonly string[];
  /** Short forms and acronyms that this document uses for it. */
  readonly short: readonly string[];
  /** Which acronyms its full name would have. */
  readonly initials: readonly string[];
  readonly acronym: boolean;
  /** Means nothing outside its document: "the Board". */
  readonly generic: boolean;
  /** How much better than a guess its kind is, summed over its mentions. */
  readonly certainty: number;
  readonly doubtful: boolean;
}

/** A kind of this confidence is a guess: however often it is repeated, it outvotes nothing. */
const GUESS = 0.5;

const kept = new WeakMap<LocalEntity, Keys>();

export function keysOf(local: LocalEntity): Keys {
  const known = kept.get(local);
  if (known) return known;
  const keys = local.type === 'person' ? personKeys(local) : otherKeys(local);
  kept.set(local, keys);
  return keys;
}

export function keyOf(type: NameType, name: string): string {
  if (type === 'person') return personWords(name).join(' ');
  if (type === 'organisation') return organisationKey(organisationWords(name));
  return type === 'place' ? placeKey(name) : fold(name);
}

function personKeys(local: LocalEntity): Keys {
  const main = keyOf('person', local.name);
  const others = otherNames(local, main);
  const isFull = (key: string) => key.includes(' ');
  return {
    ...certaintyOf(local),
    main,
    full: isFull(main),
    further: others.filter(isFull),
    short: others.filter((key) => !isFull(key)),
    initials: [],
    acronym: false,
    generic: false,
  };
}

function otherKeys(local: LocalEntity): Keys {
  const main = keyOf(local.type, local.name);
  const declared = new Set(local.defined.filter((name) => !isAcronym(name)).map((name) => keyOf(local.type, name)));
  const others = otherNames(local, main);
  const official = local.type === 'organisation';
  const generic = official && isGeneric(organisationWords(local.name)) && !main.includes(' ');
  return {
    ...certaintyOf(local),
    main,
    full: main.includes(' '),
    further: others.filter((key) => declared.has(key) && key.includes(' ')),
    short: others.filter((key) => !official || !isGeneric(key.split(' '))),
    initials: official ? initialsOf(local.name) : [],
    acronym: isAcronym(local.name),
    generic,
  };
}

function otherNames(local: LocalEntity, main: string): readonly string[] {
  const written = new Set([...local.mentions.map((mention) => mention.text), ...local.defined]);
  written.delete(local.name);
  const keys = new Set([...written].map((name) => keyOf(local.type, name)));
  keys.delete(main);
  return [...keys];
}

function certaintyOf(local: LocalEntity): { readonly certainty: number; readonly doubtful: boolean } {
  const sum = local.mentions.reduce((total, mention) => total + Math.max(0, mention.confidence - GUESS), 0);
  return { certainty: sum, doubtful: local.mentions.every((mention) => mention.confidence < DOUBTFUL) };
}
