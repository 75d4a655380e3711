/** The figures of a text: money, percentages, counts, durations, ages, measures, ordinals, scores. */
import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span';
import { lineAt, type Text } from '../../text/text';
import type { DateMention, FigureMention, NameMention } from '../mentions';
import { age } from './age';
import { withConversions } from './conversions';
import { count } from './count';
import { currencyContext } from './currency-context';
import { duration } from './duration';
import type { Form, Found, Place } from './form';
import { fraction } from './fraction';
import { isLabel } from './labels';
import { measure } from './measure';
import { mentionsOf } from './mention';
import { money } from './money';
import { isNumberWord, MULTIPLIERS, mayBeNumberWord } from './numerals';
import { ordinal } from './ordinal';
import { percent } from './percent';
import { quantityAt } from './quantity';
import { withRanges } from './ranges';
import { score } from './score';
import { at, type Word, wordsOf } from './words';

/** Every written form; at one place the first that reads it wins. */
const FORMS: readonly Form[] = [score, fraction, money, percent, age, duration, measure, ordinal, count];

/** In reading order, none overlapping. Within a date only its length is a figure: `the past two years`. */
export function figuresIn(
  text: Text,
  dates: readonly DateMention[],
  names: readonly NameMention[],
): readonly FigureMention[] {
  const found: FigureMention[] = [];
  const currencies = currencyContext(text);
  let token = 0;
  for (const sentence of text.sentences) {
    while ((text.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) token++;
    const first = token;
    let promises = false;
    for (; (text.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; token++)
      promises ||= canOpen(text.tokens[token]?.text ?? '');
    if (!promises) continue;
    const words = wordsOf(text.content, text.tokens, first, token);
    const nameAt = (index: number) => spanAt(names, at(words, index));
    readSentence({ text, words, currencies, nameAt }, found, dates, names);
  }
  return withConversions(text, withRanges(text, found));
}

type Sentence = Pick<Place, 'text' | 'words' | 'currencies' | 'nameAt'>;

function readSentence(
  sentence: Sentence,
  found: FigureMention[],
  dates: readonly DateMention[],
  names: readonly NameMention[],
): void {
  const { text, words, currencies, nameAt } = sentence;
  let free = 0;
  for (let index = 0; index < words.length; index++) {
    const word = at(words, index);
    if (!canOpen(word.text)) continue;
    const quantity = quantityAt(words, opensWithArticle(words, index) ? index - 1 : index);
    const next = quantity?.next ?? index + 1;
    if (isLabel(words, index, next, lineAt(text, word.start))) {
      index = next - 1;
      continue;
    }
    // Written out: an object spread into another takes longer to make than most forms take to decline.
    const place: Place = { text, words, currencies, nameAt, index, quantity, before: found, free };
    const reading = firstReading(place);
    const allowed = reading && isAllowed(words, reading, dates, names);
    if (reading && allowed) {
      found.push(...mentionsOf(place, reading));
      free = reading.next;
    }
    index = Math.max(index, (allowed ? reading.next : next) - 1);
  }
}

function canOpen(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (code < 65 || text.length < 3 || !mayBeNumberWord(text)) return false;
  const hyphen = text.indexOf('-');
  return isNumberWord((hyphen > 0 ? text.slice(0, hyphen) : text).toLowerCase());
}

function opensWithArticle(words: readonly Word[], index: number): boolean {
  const { lower } = at(words, index);
  return /^an?$/.test(at(words, index - 1).lower) && (lower === 'dozen' || MULTIPLIERS.has(lower));
}

function firstReading(place: Place): Found | undefined {
  for (const form of FORMS) {
    const reading = form(place);
    if (reading) return reading;
  }
  return undefined;
}

/** What is held again and again, and counted in its name. */
const GATHERINGS =
  /(?:congress|session|meeting|assembly|conference|summit|anniversary|parliament|plenum|council|convention|festival|round|term|edition)$/;

/** Inside a date only a duration is read, inside a name only an ordinal that opens it: `20th Congress of …`. */
function isAllowed(
  words: readonly Word[],
  reading: Found,
  dates: readonly DateMention[],
  names: readonly NameMention[],
): boolean {
  const span = { start: at(words, reading.first).start, end: at(words, reading.next - 1).end };
  const date = spanAt(dates, span);
  if (date && !(reading.kind === 'duration' && contains(date, span))) return false;
  const name = spanAt(names, span);
  // A code or sign of currency is surer than a name that takes it in.
  if (reading.kind === 'money') return true;
  // So is a number than a name that begins at its unit.
  return (
    !name ||
    name.start > span.start ||
    (reading.kind === 'ordinal' && name.start === span.start && GATHERINGS.test(reading.unit))
  );
}

function spanAt<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  const candidate = spans[firstEndingAfter(spans, span.start)];
  return candidate && overlaps(candidate, span) ? candidate : undefined;
}
