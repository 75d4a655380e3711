/** What the words of a date say, before anything outside them is known. */

/** Written out, or counted from the document's year: `last year` is -1. */
export type Year = number | { readonly offset: number };

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
/** The document's date, or the date of the event told before. */
export type Anchor = 'dateline' | 'event';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Part =
  | 'start'
  | 'early'
  | 'middle'
  | 'late'
  | 'end'
  | 'first-week'
  | 'second-week'
  | 'third-week'
  | 'fourth-week'
  | 'last-week'
  | 'first-half'
  | 'second-half';
/** A day of every year, or so many days from Easter Sunday. */
export type Holiday = { readonly month: number; readonly day: number } | { readonly easter: number };

/** A day, month, quarter, half, season or holiday of a year that may go without saying. */
export type Yearly =
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly year?: Year;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year?: Year }
  /** From 1. */
  | { readonly kind: 'quarter' | 'half'; readonly which: number; readonly year?: Year }
  | { readonly kind: 'season'; readonly season: Season; readonly year?: Year }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year?: Year }
  /** "The first Sunday in June": `which` from 1, -1 the last. */
  | {
      readonly kind: 'nth';
      readonly which: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: Year;
    };

export type Meaning =
  | Yearly
  | { readonly kind: 'year'; readonly year: Year }
  /**
   * `week`: -1 for "last Friday", 1 for "next Friday", `ahead` for "this coming Friday"; `exact` where the week itself
   * is named: "Friday last week".
   */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week?: -1 | 0 | 1 | 'ahead'; readonly exact?: true }
  /** "The weekend", "the 14th": of whichever week or month the text tells. */
  | { readonly kind: 'weekend' }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** A period of the calendar, counted from the one that holds the document's date: "last week", "this year". */
  | { readonly kind: 'counted'; readonly unit: Unit; readonly by: number; readonly from: Anchor }
  /** A distance from a day, as exact as its unit: "three weeks ago", "two days later". */
  | { readonly kind: 'moved'; readonly unit: Unit; readonly by: number; readonly from: Anchor }
  /** The past or the next so many units, from then to now or from now to then. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly by: number }
  /** "last June", "next summer", "this autumn": the nearest one before, in or after the document's year. */
  | { readonly kind: 'nearest'; readonly by: -1 | 0 | 1; readonly of: Yearly }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Meaning }
  /** So far from a day that the words name: "two days before Christmas", "the Friday after 4 May". */
  | { readonly kind: 'beside'; readonly unit: 'day' | 'week'; readonly by: number; readonly of: Meaning }
  | { readonly kind: 'weekdayBeside'; readonly weekday: number; readonly by: -1 | 1; readonly of: Meaning }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** A value said outright: a decade, a century, a split year. */
  | { readonly kind: 'plain'; readonly value: string };
