/**
 * Currencies by the ways they are written, and which one an ambiguous word means in a document.
 *
 * Codes and names are the platform's own (ISO 4217, CLDR). A name shared by several currencies (`crowns`, `pesos`, a
 * bare `$`) is settled by the countries that the document speaks of, else by the usual reading, else left unknown.
 */

/** CLDR's sign for a currency left open: money in one that the document does not tell. */
export const UNKNOWN_CURRENCY = '¤';

/** A written sign or noun: the currencies it can mean, the usual one first, or unknown first where none is usual. */
type Candidates = readonly string[];

export interface CurrencyContext {
  /** The currency that `candidates` stand for in this document. */
  choose(candidates: Candidates): string;
  /** Whether the document speaks of a country of one of these currencies, or uses its code. */
  mentions(codes: readonly string[]): boolean;
}

const CODES: readonly string[] = Intl.supportedValuesOf('currency');

export const CURRENCY_CODES: ReadonlySet<string> = new Set([...CODES, 'RMB', 'NIS']);

/** What is written for a code but is none. */
const CODE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['NIS', 'ILS'],
]);

export function currencyOfCode(code: string): string {
  return CODE_ALIASES.get(code) ?? code;
}

export const DOLLARS: Candidates = ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD', 'JMD', 'FJD', 'NAD', 'BBD', 'TTD'];
const POUNDS: Candidates = ['GBP', 'EGP', 'SYP', 'LBP', 'SDG', 'SSP'];
const YENS: Candidates = ['JPY', 'CNY'];
const CROWNS: Candidates = [UNKNOWN_CURRENCY, 'CZK', 'DKK', 'NOK', 'SEK', 'ISK'];
const KRONER: Candidates = [UNKNOWN_CURRENCY, 'DKK', 'NOK'];
const RUPEES: Candidates = ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'];

/** Shared by many, but so mostly the first's that one mention of another country changes nothing. */
export const FIRM: ReadonlySet<Candidates> = new Set([DOLLARS, POUNDS]);

/** Signs, as one word. Letters before a `$` are in `DOLLAR_PREFIXES`. */
export const SIGNS: ReadonlyMap<string, Candidates> = new Map([
  ['$', DOLLARS],
  ['£', POUNDS],
  ['€', ['EUR']],
  ['¥', YENS],
  ['￥', YENS],
  ['₩', ['KRW']],
  ['₱', ['PHP']],
  ['₹', ['INR']],
  ['₨', RUPEES],
  ['₽', ['RUB']],
  ['₺', ['TRY']],
  ['₴', ['UAH']],
  ['₪', ['ILS']],
  ['₫', ['VND']],
  ['₦', ['NGN']],
  ['₵', ['GHS']],
  ['₡', ['CRC']],
  ['₲', ['PYG']],
  ['₸', ['KZT']],
  ['₼', ['AZN']],
  ['₾', ['GEL']],
  ['₮', ['MNT']],
  ['৳', ['BDT']],
  ['฿', ['THB']],
  ['៛', ['KHR']],
  ['₭', ['LAK']],
]);

/** Abbreviations in letters, before or behind the number, as written. */
export const ABBREVIATIONS: ReadonlyMap<string, Candidates> = new Map([
  ['Kč', ['CZK']],
  ['kč', ['CZK']],
  ['Rs', RUPEES],
  ['Re', RUPEES],
  ['kr', [UNKNOWN_CURRENCY, 'SEK', 'NOK', 'DKK', 'ISK']],
  ['Kr', [UNKNOWN_CURRENCY, 'SEK', 'NOK', 'DKK', 'ISK']],
  ['zł', ['PLN']],
  ['zl', ['PLN']],
  ['Ft', ['HUF']],
  ['лв', ['BGN']],
  ['RM', ['MYR']],
  ['Rp', ['IDR']],
  ['Tk', ['BDT']],
  ['KSh', ['KES']],
  ['Ksh', ['KES']],
  ['Sh', [UNKNOWN_CURRENCY, 'KES', 'TZS', 'UGX', 'SOS']],
  ['Fr', ['CHF']],
  ['SFr', ['CHF']],
  ['Dh', ['AED', 'MAD']],
  ['Dhs', ['AED', 'MAD']],
]);

/** Single letters right before the digits: money only where the document speaks of the country. */
export const LETTERS: ReadonlyMap<string, Candidates> = new Map([
  ['K', ['ZMW', 'PGK', 'MWK']],
  ['R', ['ZAR']],
  ['P', ['PHP', 'BWP']],
  ['N', ['NGN']],
  ['Q', ['GTQ']],
  ['B', ['THB']],
]);

export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['USD', 'USD'],
  ['HK', 'HKD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUD', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAD', 'CAD'],
  ['CDN', 'CAD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['R', 'BRL'],
  ['NT', 'TWD'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['FJ', 'FJD'],
  ['N', 'NAD'],
  ['Z', 'ZWL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['EC', 'XCD'],
  ['Bds', 'BBD'],
  ['B', 'BND'],
]);

/** Subunits, in hundredths. */
export const SUBUNITS: ReadonlyMap<string, Candidates> = new Map([
  ['p', ['GBP']],
  ['pence', ['GBP']],
  ['penny', ['GBP']],
  ['cent', ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR']],
  ['cents', ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR']],
  ['¢', ['USD']],
  ['paise', ['INR', 'PKR']],
  ['sen', ['MYR']],
  ['fen', ['CNY']],
]);

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

/** Cities that stand for a country where its name is left out, of countries whose currency's name is shared. */
const CITIES: Readonly<Record<string, string>> = {
  CZK: 'prague brno ostrava',
  DKK: 'copenhagen aarhus danes',
  NOK: 'oslo bergen',
  SEK: 'stockholm gothenburg',
  ISK: 'reykjavik reykjavík',
  AUD: 'sydney melbourne brisbane perth adelaide canberra hobart darwin queensland nsw',
  CAD: 'toronto ottawa vancouver montreal calgary ontario quebec alberta',
  NZD: 'auckland wellington christchurch',
  SGD: 'singaporean',
  PHP: 'manila filipino filipinos',
  MXN: 'mexico',
  ARS: 'buenos',
  CLP: 'santiago',
  COP: 'bogotá bogota',
  USD: 'washington american americans u.s',
  GBP: 'london british britain scotland england wales scottish uk',
  EGP: 'cairo',
  PKR: 'islamabad karachi lahore',
  INR: 'delhi mumbai',
  LKR: 'colombo',
  MAD: 'rabat casablanca morocco',
  AED: 'dubai emirates',
  ZMW: 'lusaka',
  MWK: 'lilongwe',
  CHF: 'zurich geneva bern',
};

export function wordsOfCities(code: string): readonly string[] {
  return CITIES[code]?.split(' ') ?? [];
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
    for (const key of qualifiersOf(code, qualifier)) byQualifier.set(key, [...(byQualifier.get(key) ?? []), code]);
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
