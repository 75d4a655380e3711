/** A number at a place in a sentence, in digits or words, with its multipliers: `2.3 million`, `4.75 lakh`, `21.3m`. */
import { digitsAt } from './digits';
import { multiplied, type NumberReading } from './number-reading';
import { numberWordsAt } from './number-words';
import { SHORT_MULTIPLIERS } from './numerals';
import { at, isDigits, type Word } from './words';

export function numberAt(words: readonly Word[], first: number): NumberReading | undefined {
  return isDigits(at(words, first)) ? digitsAt(words, first) : numberWordsAt(words, first);
}

/** The number with a short multiplier behind it taken in: `£21.3m`, `$200MM`, `Rs 4 cr`. */
export function withShortMultiplier(words: readonly Word[], number: NumberReading): NumberReading {
  const word = at(words, number.next);
  const factor = SHORT_MULTIPLIERS.get(word.text);
  if (!number.inDigits || number.multiplier !== 1 || factor === undefined) return number;
  if (word.joint !== 'none' && (word.text.length === 1 || word.joint !== 'space')) return number;
  return multiplied(number, factor, number.next + 1);
}
