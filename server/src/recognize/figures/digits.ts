/**
 * A number in digits: `1,870`, `1,20,000`, `1 200 000` with narrow spaces, `2.300.000`, `2,5`, `2½`.
 *
 * Not clock times, dates with full stops, codes with a leading zero.
 */
import { lastPlace, type NumberReading, scaled, withHalf } from './number-reading';
import { VULGAR_FRACTIONS } from './numerals';
import { at, type Word } from './words';

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
