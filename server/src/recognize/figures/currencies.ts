/**
 * Currencies by the ways they are written, and which one an ambiguous word means in a document.
 *
 * Codes and names are the platform's own (ISO 4217, CLDR). A name shared by several currencies (`crowns`, `pesos`, a
 * bare `$`) is settled by the countries that the document speaks of, else by the usual reading, else left unknown.
 */

/** CLDR's sign for a currency left open: money in one that the document does not tell. */
export const UNKNOWN_CURRENCY = '¤';

/** A written sign or noun: the currencies it can mean, the usual one first, or unknown first where none is usual. */
export type Candidates = readonly string[];

export const CODES: readonly string[] = Intl.supportedValuesOf('currency');

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
export const POUNDS: Candidates = ['GBP', 'EGP', 'SYP', 'LBP', 'SDG', 'SSP'];
const YENS: Candidates = ['JPY', 'CNY'];
export const CROWNS: Candidates = [UNKNOWN_CURRENCY, 'CZK', 'DKK', 'NOK', 'SEK', 'ISK'];
export const KRONER: Candidates = [UNKNOWN_CURRENCY, 'DKK', 'NOK'];
export const RUPEES: Candidates = ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'];

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
