/**
 * A number in digits: `1,870`, `1,20,000`, `1 200 000` with narrow spaces, `2.300.000`, `2,5`, `2½`.
 *
 * Not clock times, dates with full stops, codes with a leading zero.
 */
import { lastPlace, type NumberReading, scaled, withHalf } from './number-reading';
import { VULGAR_FRACTIONS } from './numerals';
import { isPlural } from './plural';
import { at, isCapitalised, isDigits, type Word } from './words';

export function digitsAt(words: readonly Word[], first: number): NumberReading | undefined {
  let text = at(words, first).text;
  let next = first + 1;
  while (
    /^\d{1,3}(?: \d{3})*$/.test(text) &&
    at(words, next).joint === 'thin' &&
    /^\d{3}$/.test(at(words, next).text)
  ) {
    text += ` ${at(words, next).text}`;
    next++;
  }
  while (isSpaced(words, first, text, next)) {
    text += ` ${at(words, next).text}`;
    next++;
  }
  const plain = plainDigits(text);
  if (plain === undefined) return undefined;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  let number: NumberReading = {
    first,
    next,
    value: Number(plain),
    step,
    roundStep: decimals > 0 ? step : lastPlace(Number(plain)),
    multiplier: 1,
    inDigits: true,
  };
  const part = VULGAR_FRACTIONS.get(at(words, next).text);
  if (part !== undefined && decimals === 0)
    number = { ...number, value: number.value + part, step: part, next: ++next };
  return scaled(words, withHalf(words, number));
}

/** `9 000 households`, `R750 000`: a plain space groups only in front of what is counted, or behind a currency. */
function isSpaced(words: readonly Word[], first: number, text: string, next: number): boolean {
  if (!/^[1-9]\d{0,2}(?: \d{3})*$/.test(text) || !isGroup(at(words, next)) || isDigits(at(words, first - 1)))
    return false;
  let end = next;
  while (isGroup(at(words, end))) end++;
  const [before, behind] = [at(words, first - 1), at(words, end)];
  if (behind.joint === 'none' && /^[:/-]$/.test(behind.text)) return false;
  const priced = at(words, first).joint === 'none' && /^(?:R|P|K|Rs|kr|\p{Sc})$/u.test(before.text);
  return priced || (isPlural(behind.lower) && behind.text === behind.lower && !isCapitalised(before));
}

function isGroup({ text, joint }: Word): boolean {
  return joint === 'space' && /^\d{3}$/.test(text);
}

/** Digits with a point for decimals and without grouping; `undefined` for what is no number. */
function plainDigits(text: string): string | undefined {
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(text)) return text.replaceAll(' ', '');
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  // A comma before one or two digits cannot group thousands.
  if (/^(?:0|[1-9]\d*),\d{1,2}$/.test(text)) return text.replace(',', '.');
  return undefined;
}
