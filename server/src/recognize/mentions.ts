/** What a recognizer finds in a text: the shapes that the rest of the house reads. */
import type { Phrase } from '../text/phrase';
import type { Span } from '../text/span';

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A name as written, without titles, honorifics, articles or a possessive `'s`. */
export interface NameMention extends Span {
  readonly kind: 'name';
  readonly type: NameType;
  readonly text: string;
  /** 0 to 1. A doubtful name starts no warning. */
  readonly confidence: number;
}

/** Who holds which position where: "Ana Diaz, director of the bureau". */
export interface RoleMention extends Span {
  readonly kind: 'role';
  /** The span's own words, organisation and place left out: `chairman and CEO`, `party secretary`. */
  readonly title: string;
  /** A name of the same document. */
  readonly holder?: NameMention;
  /** The organisation or place the position belongs to, where the text names it. */
  readonly organisation?: NameMention;
  /** EDTF, where the text says since when. */
  readonly since?: string;
}

/** How a date was arrived at, told apart so that an assumption never passes for a statement. */
export interface DateMention extends Span {
  readonly kind: 'date';
  /** The written form that read it: the name of its file in `recognize/dates/`. */
  readonly form: string;
  readonly text: string;
  /** EDTF level 0 or 1. `undefined` where nothing anchors it: a weekday in a document without a date. */
  readonly value: string | undefined;
  /** The parts the words themselves state. */
  readonly stated: readonly DatePart[];
  /** In words, one entry for each thing that was taken for granted: `the year 2023, from the dateline`. */
  readonly assumed: readonly Phrase[];
  /** What it was counted from: nothing but itself, the document's date, or another date of the text. */
  readonly basis: 'itself' | 'dateline' | Span;
  /** A clock time written beside the day, `HH:MM` of 24 hours; outside the span. */
  readonly time?: string;
}

export type DatePart = 'weekday' | 'day' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'time';

export type FigureKind = 'money' | 'percent' | 'count' | 'duration' | 'age' | 'measure' | 'ordinal' | 'score';

/** How the words around a figure loosen it. */
export type Hedge = 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'up-to' | 'dozens';

export interface FigureMention extends Span {
  readonly kind: 'figure';
  readonly figure: FigureKind;
  readonly text: string;
  /** In `unit`. `$4.2 million` is 4_200_000. Of a range, its middle; of `dozens`, the least it can be, 24. */
  readonly value: number;
  /**
   * ISO 4217 code, `¤` where the text does not tell the currency, `%`, the counted noun in lower-case singular, or a
   * UCUM-like unit (`km`, `year`). Of a score, `score`.
   */
  readonly unit: string;
  /**
   * Half of the last digit written, in `unit`. `$4.2 million` is exact to ±50_000. Counts, ages, ordinals and scores
   * written out are exact, 0, unless a hedge says that their zeros round.
   */
  readonly tolerance: number;
  readonly hedge?: Hedge;
  /** Both ends of "10 to 12", in `unit`. */
  readonly range?: { readonly low: number; readonly high: number };
  /** The noun that a count counts, with its modifiers: `platform companies`. */
  readonly noun?: Span;
  /** The same amount in another currency or unit, in brackets behind it: one statement with two values. */
  readonly converted?: FigureMention;
  /** Set on the bracketed half of such a pair. */
  readonly convertedFrom?: Span;
}

/** The date of the document itself. */
export interface Dateline {
  /** EDTF, mostly a day. `undefined`: unknown, and to be shown as unknown. */
  readonly date: string | undefined;
  /** Where the text gives it; absent where a person or another document did. */
  readonly span?: Span;
  readonly source: 'stated' | 'inferred' | 'ruling' | 'unknown';
  /** The document that dates the event it was inferred from; what rests on it is assumed and accuses nobody. */
  readonly borrowed?: string;
  /** One sentence for a person: what it was read from or inferred from. */
  readonly why: Phrase;
}
