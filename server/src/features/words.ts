/**
 * The reader's language: English, until the editor at the other end says otherwise, once, before anything is read.
 *
 * Only what is shown passes through here. Exports and the command line say `inEnglish`.
 */
import { config, t as translation } from '@vscode/l10n';
import { type Part, type Phrase, said, type Tongue } from '../text/phrase';

export interface Language {
  /** BCP 47. */
  readonly locale: string;
  /** English sentences and what they are in this language; those that are missing stay English. */
  readonly words: Readonly<Record<string, string>>;
}

const ENGLISH: Language = { locale: 'en-GB', words: {} };
let reader: Tongue = tongueOf(ENGLISH);
let days = dayFormat(reader);
let numbers = numberFormat(reader);

/** From here on, everything shown is in `language`. */
export function speak(language: Language = ENGLISH): void {
  config({ contents: language.words });
  reader = tongueOf(language);
  days = dayFormat(reader);
  numbers = numberFormat(reader);
}

/** In the reader's language; `words` as for `phrase`. */
export function t(words: string, ...parts: readonly Part[]): string {
  return said({ words, parts }, reader);
}

export function spoken(phrase: Phrase): string {
  return said(phrase, reader);
}

/** `a, b`, as the reader's language sets things side by side. */
export function listed(items: readonly string[]): string {
  return items.join(t(', '));
}

/** An EDTF day in words, with its weekday; other values as they are. */
export function dayInWords(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!day) return value;
  return days.format(new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))));
}

/** With the reader's separators, to six places behind the point. */
export function numberInDigits(value: number): string {
  return numbers.format(value);
}

function dayFormat({ locale }: Tongue): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
}

function numberFormat({ locale }: Tongue): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
}

function tongueOf({ locale }: Language): Tongue {
  return {
    locale: Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? ENGLISH.locale,
    words: (english) => translation(english),
  };
}
