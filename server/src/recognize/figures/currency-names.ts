/** Currencies by noun and full name: the platform's names, and the forms that English gives them. */

import { put } from '../../text/buckets';
import { type Candidates, CODES, CROWNS, DOLLARS, KRONER, POUNDS, RUPEES, UNKNOWN_CURRENCY } from './currencies';

const names = new Intl.DisplayNames('en', { type: 'currency' });
const regions = new Intl.DisplayNames('en', { type: 'region' });

/** Plurals and other forms of the nouns that the platform's names end with. */
const OTHER_FORMS: ReadonlyMap<string, Candidates> = new Map([
  ['dollar', DOLLARS],
  ['pound', POUNDS],
  ['sterling', ['GBP']],
  ['quid', ['GBP']],
  ['crown', CROWNS],
  ['koruna', ['CZK']],
  ['koruny', ['CZK']],
  ['korun', ['CZK']],
  ['krone', KRONER],
  ['kroner', KRONER],
  ['krona', ['SEK', 'ISK']],
  ['kronor', ['SEK']],
  ['krónur', ['ISK']],
  ['rupee', RUPEES],
  ['renminbi', ['CNY']],
  ['yuan', ['CNY']],
  ['yen', ['JPY']],
  ['won', ['KRW', 'KPW']],
  ['peso', [UNKNOWN_CURRENCY, 'PHP', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP']],
  ['franc', [UNKNOWN_CURRENCY, 'CHF', 'XOF', 'XAF', 'CDF', 'RWF', 'BIF', 'GNF', 'DJF']],
  ['dirham', ['AED', 'MAD']],
  ['rial', ['IRR', 'OMR', 'YER']],
  ['riyal', ['SAR', 'QAR']],
  ['ruble', ['RUB', 'BYN']],
  ['rouble', ['RUB', 'BYN']],
  ['lira', ['TRY']],
  ['shekel', ['ILS']],
  ['reais', ['BRL']],
  ['soles', ['PEN']],
  ['kwacha', ['ZMW', 'MWK']],
  ['złoty', ['PLN']],
  ['zlotys', ['PLN']],
  ['leva', ['BGN']],
  ['lei', ['RON', 'MDL']],
  ['bolivares', ['VES']],
  ['bolívares', ['VES']],
  ['lempiras', ['HNL']],
  ['rands', ['ZAR']],
]);

/** Words that end a currency's name and mostly mean something else. */
const NO_NOUN = new Set(['gold', 'rights', 'real', 'sucre', 'leone', 'mark', 'sol', 'kip', 'lev', 'som', 'colón']);

const nameTables = tables();

/** Lower-case noun, in singular or plural, to the currencies it can mean. */
export function currenciesOfNoun(noun: string): Candidates | undefined {
  return nameTables.byNoun.get(noun) ?? nameTables.byNoun.get(noun.replace(/s$/, ''));
}

/** `norwegian kroner`, `hong kong dollars`: the qualifying words and the noun, lower-case. */
export function currencyOfFullName(qualifier: string, noun: string): string | undefined {
  const alike = currenciesOfNoun(noun);
  const qualified = nameTables.byQualifier.get(qualifier);
  return alike?.find((code) => qualified?.includes(code));
}

/** Countries and nationalities of a currency, lower-case single words that a document would use. */
export function wordsOfCountry(code: string): readonly string[] {
  return nameTables.countryWords.get(code) ?? [];
}

function tables() {
  const byNoun = new Map<string, Candidates>();
  const byQualifier = new Map<string, string[]>();
  const countryWords = new Map<string, readonly string[]>();
  for (const code of CODES) {
    const name = (names.of(code) ?? '').toLowerCase();
    if (name === '' || /[\d(]/.test(name)) continue;
    const words = name.split(' ');
    const noun = words.pop() ?? '';
    const qualifier = words.filter((word) => word !== 'new' && word !== 'convertible').join(' ');
    for (const key of qualifiersOf(code, qualifier)) put(byQualifier, key, code);
    const country = code.startsWith('X') ? '' : (regions.of(code.slice(0, 2)) ?? '').toLowerCase();
    countryWords.set(
      code,
      [...new Set([qualifier, country])].filter((word) => word.length > 2),
    );
    if (!NO_NOUN.has(noun)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), code]);
  }
  for (const [noun, codes] of byNoun) if (codes.length > 1) byNoun.set(noun, [UNKNOWN_CURRENCY, ...codes]);
  for (const [noun, codes] of OTHER_FORMS) byNoun.set(noun, [...new Set([...codes, ...(byNoun.get(noun) ?? [])])]);
  return { byNoun, byQualifier, countryWords };
}

function qualifiersOf(code: string, qualifier: string): readonly string[] {
  const others: Readonly<Record<string, readonly string[]>> = {
    USD: ['u.s.', 'american'],
    GBP: ['sterling'],
    TWD: ['taiwan'],
    PHP: ['filipino', 'philippines'],
    AED: ['uae', 'emirati'],
    SGD: ['singaporean'],
    INR: ['indian'],
    XAF: ['cfa'],
    XOF: ['cfa'],
  };
  return [qualifier, ...(others[code] ?? [])];
}
