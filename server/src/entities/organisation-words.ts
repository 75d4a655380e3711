/** Words that name kinds, forms and parts of organisations: data, read by the linking of organisations. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Legal forms and words for a group, which come and go at the end of a company's name. */
export const CORPORATE_FORMS = list(
  'ltd limited inc incorporated corp corporation co company plc llc llp lp gmbh ag kg kgaa ug se sa sas sarl srl spa ' +
    'bv nv ab as asa aps oy oyj kk pte pty sdn bhd ooo oao pao zao jsc ojsc cjsc pjsc tbk pt slu sro dd doo kft zrt ' +
    'nyrt ad eood cv sab holding holdings group conglomerate',
);

/** Bodies of a state or a party; around these, "X of Z" and "Z X" are one name, and the place is not the body. */
export const OFFICIAL_BODIES = list(
  'government ministry department bureau administration agency authority commission committee council board office ' +
    'police court embassy parliament assembly senate congress secretariat prosecutor treasury directorate inspectorate ' +
    'service municipality army navy',
);

/** Common nouns that alone, capitalised, stand for the body named in full before: "the Board". */
export const GENERIC_NAMES = list(
  'government ministry department bureau administration agency authority commission committee council board office ' +
    'court embassy parliament assembly senate congress secretariat bank company group university college school ' +
    'academy institute hospital foundation association union federation league club party tribunal panel inquiry ' +
    'division unit centre center trust fund society church museum journal post times courier leader record sentinel ' +
    'herald tribune observer ledger chronicle gazette telegraph guardian standard star mail news press daily agency ' +
    'network project forum',
);

const COMPANY_KINDS = list(
  'airlines airways analytics bank brewery brothers capital chemical chemicals construction electric electronics energy engineering ' +
    'entertainment foods industries insurance logistics materials minerals mining motors partners petroleum pharma ' +
    'pharmaceuticals properties resources retail robotics securities semiconductor shipping software solutions steel systems ' +
    'technologies technology telecom textiles trading ventures',
);

/** Whether a name that ends in this word is a company's: what stands before it is no place, as in "Dale University". */
export function isCompanyKind(word: string): boolean {
  return COMPANY_KINDS.has(word) || CORPORATE_FORMS.has(word);
}

/** A word that makes a part or an affiliate out of a name: Acme Cloud, Acme Europe, the Acme Foundation. */
export const PART_WORDS = list(
  'cloud capital ventures finance financial insurance pictures studios music sports mobile digital logistics health ' +
    'foundation labs research pay retail energy youth women supporters employees international global overseas ' +
    'europe european asia asian africa african america american americas north south east west china india japan ' +
    'korea uk us usa britain germany france australia canada mexico brazil turkey iberia nordic pacific atlantic',
);

/**
 * Official words that translations and successive names use for one another, longest first.
 * Each is read as the second.
 */
export const OFFICIAL_EQUIVALENTS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=. )(?:of )?(?:the )?communist party(?: of [a-z]+|(?! of ))|^communist party(?: of [a-z]+|(?! of ))(?= .)/g,
    'party',
  ],
  [/\b(?:cpc|ccp)\b(?= .)/g, 'party'],
  [/\bpeoples (?=government|court|congress|procuratorate)/g, ''],
  [
    /\b(?:supervision and administration|supervision and management|supervision|supervisory|regulatory)\b/g,
    'regulation',
  ],
  [/\b(?:municipal|municipality|city)\b/g, 'municipal'],
  [/\b(?:province|provincial)\b/g, 'provincial'],
  [/\bprefectur(?:e|al)\b/g, 'prefecture'],
  [/\b(?:state|general|national) administration\b/g, 'state administration'],
  [/\b(?:centre|center)\b/g, 'centre'],
  [/\b(?:defence|defense)\b/g, 'defence'],
  [/\b(?:labour|labor)\b/g, 'labour'],
  [/\b(?:dept)\b/g, 'department'],
  [/\bfinances\b/g, 'finance'],
];
