/**
 * What is written like a name and is none: currency codes before an amount, abbreviations of common nouns,
 * contract parties, weekdays and months, creeds, nationalities by themselves.
 */

import type { NameMention } from '../../mentions';
import { LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { before, behind, surface, unitsIn } from './mention';

const CURRENCIES = new Set([...Intl.supportedValuesOf('currency'), 'RMB', 'US', 'HK', 'Rs', 'NIS']);
const NOUNS = new Set(
  'AI AGM AM API ATM BBQ CBD CCTV CD CDs CEO CFO COO CTO CT CV DIY DJ DJs DNA DVD DVDs EBITDA EPs EPS ESG ETA EV EVs FAQ FX GDP GMT GMV GPS HIV HR HTML ICT ICU ID IoT IP IPO IT JV KO KOs LED LNG LP LPG LPs MP3 MRI MVP NGO NGOs OK PCR PDF PhD PM PR PPE Q&A R&D RNA ROI SIM SME SMEs SMS SUV TKO TV UAV UAVs URL USB UTC VAT VHS VIP VR WASH WFH WMD YoY'.split(
    ' ',
  ),
);
const PARTIES = new Set(
  'Company Seller Buyer Purchaser Supplier Customer Contractor Client Licensor Licensee Lessor Lessee Landlord Tenant Borrower Lender Guarantor Plaintiff Plaintiffs Defendant Defendants Claimant Claimants Respondent Respondents Appellant Applicant Petitioner Petitioners Parties Agreement Internet Headcount Revenue Highlights'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Q[1-4]|H[12]|Spring|Summer|Autumn|Winter)$/;

export const nothings: Evidence = (sight, names) => {
  const expanded = abbreviations(sight);
  return names.filter((name) => !isNothing(sight, name, expanded));
};

function isNothing(sight: Sight, name: NameMention, expanded: ReadonlySet<string>): boolean {
  const words = surface(name);
  if (words.includes(' ')) return false;
  if (CURRENCIES.has(words) && (/^\s?[\d$]/.test(behind(sight.text, name)) || /\d\s?$/.test(before(sight.text, name))))
    return true;
  if (NOUNS.has(words) || PARTIES.has(words) || CALENDAR.test(words) || CREED.test(words) || expanded.has(words))
    return true;
  const { start, end } = unitsIn(sight, name);
  return sight.words.slice(start, end).every((word) => (word.lists & LIST.demonym) !== 0);
}

const BRACKETED = /\((\p{Lu}{2,6})\)/gu;
const LOWER_CASE = /(?:\p{Ll}[\p{Ll}-]+\s){1,6}$/u;

/** Creeds and movements: "Catholicism". */
const CREED = /^\p{Lu}\p{Ll}{3,}isms?$/u;

/** Abbreviations the document spells out in lower case: "polymerase chain reaction (PCR)". */
function abbreviations(sight: Sight): ReadonlySet<string> {
  const found = new Set<string>();
  const { content } = sight.text;
  for (const { index, 1: short = '' } of content.matchAll(BRACKETED)) {
    const words = LOWER_CASE.exec(content.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    const initials = words
      .trim()
      .split(/[\s-]+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    if (initials.endsWith(short)) found.add(short);
  }
  return found;
}
