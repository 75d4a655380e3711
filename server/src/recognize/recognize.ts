/**
 * Everything recognized in one text, from nothing but that text and the names model.
 *
 * Dates are read before they are resolved, so that a document whose date becomes known later (from
 * another document, or from a person) only has its dates resolved again.
 */
import type { Text } from '../text/text';
import { inferDateline } from './dateline';
import { type DateExpression, readDates, resolveDates } from './dates/dates';
import { figuresIn } from './figures/figures';
import type { Dateline, DateMention, FigureMention, NameMention, RoleMention } from './mentions';
import type { NamesModel } from './names/model';
import { namesIn } from './names/names';
import { rolesIn } from './roles/roles';

export interface Recognized {
  readonly dateline: Dateline;
  /** Each list stands in reading order; within one list nothing overlaps. */
  readonly names: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** What `dates` was resolved from. */
  readonly expressions: readonly DateExpression[];
}

export function recognize(text: Text, model: NamesModel): Recognized {
  const expressions = readDates(text);
  const dateline = inferDateline(text, expressions);
  const dates = resolveDates(text, expressions, dateline);
  const names = namesIn(text, model);
  return {
    dateline,
    names,
    roles: rolesIn(text, names, dates),
    dates,
    figures: figuresIn(text, dates, names),
    expressions,
  };
}

/** The same text under another document date. */
export function withDateline(text: Text, recognized: Recognized, dateline: Dateline): Recognized {
  return { ...recognized, dateline, dates: resolveDates(text, recognized.expressions, dateline) };
}

/** The same text with other names: what is read by way of names is read again. */
export function withNames(text: Text, recognized: Recognized, names: readonly NameMention[]): Recognized {
  const { dates } = recognized;
  return { ...recognized, names, roles: rolesIn(text, names, dates), figures: figuresIn(text, dates, names) };
}
