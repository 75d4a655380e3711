/** Which currency an ambiguous sign or noun means in one document, by the countries and codes it mentions. */
import type { Text } from '../../text/text';
import type { Token } from '../../text/tokens';
import {
  ABBREVIATIONS,
  type Candidates,
  CURRENCY_CODES,
  DOLLAR_PREFIXES,
  DOLLARS,
  FIRM,
  LETTERS,
  SIGNS,
  UNKNOWN_CURRENCY,
} from './currencies';
import { wordsOfCountry } from './currency-names';

/** A code beside a figure says more about the document's money than a country it speaks of. */
const CODE_WEIGHT = 5;
/** How often a document must speak of a country before a usual reading gives way to its currency. */
const CLEARLY = 2;

export interface CurrencyContext {
  /** The currency that `candidates` stand for in this document. */
  choose(candidates: Candidates): string;
  /** Whether the document speaks of a country of one of these currencies, or uses its code. */
  mentions(codes: readonly string[]): boolean;
}

/** Reads the document only when something ambiguous is asked, and then once. */
export function currencyContext(text: Text): CurrencyContext {
  let counts: ReadonlyMap<string, number> | undefined;
  const weigh = (code: string) => {
    counts ??= countWords(text);
    return evidence(counts, code);
  };
  const chosen = new Map<Candidates, string>();
  const likeliest = (candidates: Candidates) => {
    const usual = candidates[0] ?? UNKNOWN_CURRENCY;
    if (candidates.length < 2) return usual;
    let best = usual;
    let weight = usual === UNKNOWN_CURRENCY ? 0 : weigh(usual) + (FIRM.has(candidates) ? CLEARLY - 1 : 0);
    for (const code of candidates.slice(1)) {
      // Who writes `HK$` for one dollar means another by a bare `$`.
      const against = candidates === DOLLARS && counts?.has(`${code} $`) ? 0 : weigh(code);
      if (against > weight) [best, weight] = [code, against];
    }
    return best;
  };
  return {
    choose(candidates) {
      const known = chosen.get(candidates) ?? likeliest(candidates);
      chosen.set(candidates, known);
      return known;
    },
    mentions: (codes) => codes.some((code) => weigh(code) > 0),
  };
}

function evidence(counts: ReadonlyMap<string, number>, code: string): number {
  let weight = CODE_WEIGHT * (counts.get(code) ?? 0);
  for (const word of wordsOfCountry(code)) weight += counts.get(word) ?? 0;
  for (const word of wordsOfCities(code)) weight += counts.get(word) ?? 0;
  return weight;
}

/** Names of countries and cities as this file knows them begin with a plain letter. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** Multipliers that say which rupees are meant. */
const RUPEE_WORDS = new Set(['crore', 'crores', 'lakh', 'lakhs']);
/** Longer words are looked up only where they begin with a capital. */
const LONGEST_SIGN = Math.max(
  ...[DOLLAR_PREFIXES, ABBREVIATIONS, SIGNS, CURRENCY_CODES, LETTERS, RUPEE_WORDS].flatMap((signs) =>
    Array.from(signs.keys(), (sign) => sign.length),
  ),
);

/** Lower-case words that begin with a capital, two together as well, and currency codes and prefixes as written. */
function countWords({ tokens }: Text): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let before = '';
  for (let index = 0; index < tokens.length; index++) {
    const { text } = tokens[index] as Token;
    if (text.length > LONGEST_SIGN && !isCapital(text)) {
      before = '';
      continue;
    }
    const prefixed = tokens[index + 1]?.text === '$' ? DOLLAR_PREFIXES.get(text) : undefined;
    if (prefixed) add(`${prefixed} $`);
    const only = ABBREVIATIONS.get(text) ?? SIGNS.get(text);
    if (prefixed || CURRENCY_CODES.has(text)) add(prefixed ?? text);
    else if (only?.length === 1) add(only[0] ?? text);
    if (RUPEE_WORDS.has(text)) add('INR');
    const lettered = isLettered(tokens, index) ? LETTERS.get(text)?.[0] : undefined;
    if (lettered) add(lettered);
    if (!isCapital(text)) {
      before = '';
      continue;
    }
    const word = text.toLowerCase().replace(/\.$/, '');
    for (const part of word.split('-')) add(part);
    if (before !== '') add(`${before} ${word}`);
    before = word;
  }
  return counts;
}

/** "R23 million": what other amounts of the document are in, too. */
function isLettered(tokens: Text['tokens'], index: number): boolean {
  const [letter, digits, behind] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return (
    letter?.text.length === 1 &&
    letter.end === digits?.start &&
    /^\d/.test(digits.text) &&
    /^[mb]illion$/.test(behind?.text ?? '')
  );
}

/** Cities that stand for a country where its name is left out, of countries whose currency's name is shared. */
const CITIES: Readonly<Record<string, string>> = {
  CZK: 'prague brno',
  DKK: 'copenhagen aarhus danes',
  NOK: 'oslo bergen',
  SEK: 'stockholm gothenburg',
  ISK: 'reykjavik reykjavík',
  AUD: 'sydney melbourne brisbane perth adelaide canberra hobart darwin queensland nsw',
  CAD: 'toronto ottawa vancouver montreal calgary ontario quebec alberta saskatchewan manitoba newfoundland edmonton winnipeg halifax',
  NZD: 'auckland wellington christchurch',
  SGD: 'singaporean',
  PHP: 'manila filipino filipinos',
  MXN: 'mexico',
  ARS: 'buenos',
  CLP: 'santiago',
  COP: 'bogotá bogota',
  USD: 'washington american americans u.s alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas kentucky louisiana massachusetts michigan minnesota mississippi missouri montana nebraska nevada oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago houston philadelphia seattle',
  GBP: 'london british britain scotland england wales scottish uk',
  EGP: 'cairo',
  PKR: 'islamabad karachi lahore',
  INR: 'delhi mumbai chennai kolkata bengaluru bangalore hyderabad kerala gujarat maharashtra rajasthan',
  LKR: 'colombo',
  MAD: 'rabat',
  AED: 'dubai emirates',
  ZMW: 'lusaka',
  MWK: 'lilongwe',
  CHF: 'zurich geneva bern',
};

function wordsOfCities(code: string): readonly string[] {
  return CITIES[code]?.split(' ') ?? [];
}
