/**
 * Deeds that a thing or a person meets once, or once in a story, and the ways in which they are told.
 *
 * Verbs and nouns in any inflection, `|` between two ways; `…` is what it is done to, up to six words: "tear … down".
 * A deed is told where one of its words governs a date or a place. To teach another way of telling one, add it to one of the four lists.
 */
import { affairs } from './affairs';
import { lives } from './lives';
import { mishaps } from './mishaps';
import { works } from './works';

export interface Deed {
  /** Empty where only a noun tells it, and verbs such as "was held" say no more than that it came to pass. */
  readonly verbs: string;
  readonly nouns?: string;
  /** Nothing meets it twice, however many years lie between two tellings. */
  readonly once?: true;
  /** Anything may meet it any day: whom or what it befell has to be told in both. */
  readonly common?: true;
  /** It comes again within months: two dates far apart are of two. */
  readonly again?: true;
  /** It befalls who does it, not what stands behind the verb: "left the ministry". */
  readonly own?: true;
}

export type Deeds = Readonly<Record<string, Deed>>;

/** By name, which is shown to nobody. */
export const deeds: Deeds = { ...lives, ...works, ...mishaps, ...affairs };
