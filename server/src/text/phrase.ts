/**
 * Sentences for people, before they are put into anyone's language.
 *
 * What is found, stored and exported holds phrases or their English; only where something is shown is a phrase said in
 * the reader's language. So the language changes no finding, no id, no export and no command line.
 */

export interface Phrase {
  /** English, a whole sentence or clause, with `{0}`, `{1}` … for `parts`: `{0} has {1}`. The key of its translations. */
  readonly words: string;
  readonly parts: readonly Part[];
}

/** Words of a document or a name, which no one translates; a quantity; a day; another phrase; several of these. */
export type Part = string | number | Calendar | Phrase | readonly (string | Phrase)[];

/** A day, `YYYY-MM-DD`, said as such or by its weekday. */
export type Calendar = { readonly day: string } | { readonly weekdayOf: string };

/** How one language says phrases. */
export interface Tongue {
  /** BCP 47. */
  readonly locale: string;
  /** The sentence for an English one, with the same places; the English where there is none. */
  words(english: string): string;
}

/** `words` is written out where this is called, so that every sentence there is can be listed for translators. */
export function phrase(words: string, ...parts: readonly Part[]): Phrase {
  return { words, parts };
}

export function said(phrase: Phrase, tongue: Tongue): string {
  return tongue.words(phrase.words).replace(PLACE, (place, index) => {
    const part = phrase.parts[Number(index)];
    return part === undefined ? place : partSaid(part, tongue);
  });
}

export function inEnglish(phrase: Phrase): string {
  return said(phrase, ENGLISH);
}

/** Something that cannot be done, told to whoever asked: its message is the English, for logs. */
export class Refusal extends Error {
  readonly phrase: Phrase;

  constructor(words: string, ...parts: readonly Part[]) {
    super(inEnglish({ words, parts }));
    this.phrase = { words, parts };
  }
}

/** Of an error from anywhere, what there is to tell. */
export function told(error: unknown): Phrase {
  if (error instanceof Refusal) return error.phrase;
  // Words of the system are in no language of ours.
  return { words: '{0}', parts: [error instanceof Error ? error.message : String(error)] };
}

const PLACE = /\{(\d+)\}/g;
export const ENGLISH: Tongue = { locale: 'en-GB', words: (english) => english };

function partSaid(part: Part, tongue: Tongue): string {
  if (typeof part === 'string') return part;
  const formats = formatsOf(tongue.locale);
  if (typeof part === 'number') return numberSaid(part, formats);
  if ('words' in part) return said(part, tongue);
  if ('day' in part) return formats.day.format(new Date(`${part.day}T00:00:00Z`));
  if ('weekdayOf' in part) return formats.weekday.format(new Date(`${part.weekdayOf}T00:00:00Z`));
  return formats.list.format(part.map((item) => (typeof item === 'string' ? item : said(item, tongue))));
}

/** `4,320`; `7.2 billion`. */
function numberSaid(value: number, { number, large }: Formats): string {
  const exact = Number(value.toPrecision(12));
  return (Math.abs(exact) < 1e6 ? number : large).format(exact);
}

type Formats = ReturnType<typeof newFormats>;
/** By locale: they take long to make. */
const made = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const formats = made.get(locale) ?? newFormats(locale);
  made.set(locale, formats);
  return formats;
}

function newFormats(locale: string) {
  return {
    number: new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 }),
    large: new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  };
}
