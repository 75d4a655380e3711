/**
 * Which offices a title names, and whether one person can hold two of them at once.
 *
 * Known by name ("chief executive", "matron"), or by what a title leads: "claims manager" and "head of claims" are one,
 * "claims manager" and "head of legal affairs" are not. "Director" or "manager" alone leaves open of what.
 */
import { beside, combined, conveners, leading, leads, offices, posts, single, wholes, work } from '../frames/offices';
import { asTitle } from './title-verbs';

export interface Office {
  readonly family: string;
  readonly name: string;
  /** Of a line of work that is not known by other words as well. */
  readonly isOwnWord?: true;
}

const words = Object.entries(offices).flatMap(([family, members]) =>
  Object.entries(members).flatMap(([name, forms]) => forms.map((form) => ({ family, name, form }))),
);
/** Those that are a whole title, or none. */
const exact = words
  .filter(({ form }) => form.startsWith('='))
  .map((entry) => ({ ...entry, form: entry.form.slice(1) }));
/** Longer forms first, so that a vice president is no president. */
words.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));

const lineOf = new Map(Object.entries(work).flatMap(([line, forms]) => forms.map((form) => [form, line] as const)));

const DEPUTY = /^(?:deputy|vice|assistant)[ -]/;

/** Of "deputy fire chief", whose own form none has: not the fire chief. */
function deputyTo(office: Office): Office {
  if (office.name === 'president') return { ...office, name: 'vice president' };
  return /^(?:deputy|vice)\b/.test(office.name) || !isHeldByOne(office)
    ? office
    : { ...office, name: `deputy ${office.name}` };
}

/** Titles of another time, or held for another. */
const PAST =
  /^(?:former|ex|late|retired|outgoing|incoming|acting|interim|future|would-be|deposed|alleged|designated|proposed)\b|-elect\b|\blater\b/i;

/**
 * Empty where the title names none that is known, or one of another time. `behind` is what the title is of, as far as its
 * own words leave it out: `the Education Committee`.
 */
export function officesIn(title: string, behind = ''): readonly Office[] {
  if (PAST.test(title)) return [];
  const whole = asTitle(plain(title), plain(behind));
  const led = chiefOf(whole) ? [] : ledBy(whole, plain(behind));
  let rest = ` ${whole} `;
  const found: Office[] = exact.filter(({ form }) => form === whole).map(({ family, name }) => ({ family, name }));
  // Who acts for a side is a lawyer, as the other side's is.
  if (found.some(({ family }) => family === 'side')) return found;
  for (const { form } of words) {
    if (!rest.includes(` ${form} `)) continue;
    // "Director" beside "finance" is no director of the whole.
    if (led.length === 0 || form.includes(' '))
      found.push(...words.filter((entry) => entry.form === form).map(({ family, name }) => ({ family, name })));
    rest = rest.replace(` ${form} `, '  ');
  }
  const all = [...led, ...(led.length === 0 ? ownWord(whole, plain(behind)) : []), ...found];
  return DEPUTY.test(whole) ? all.map(deputyTo) : all;
}

/** "Head of resettlement": what nobody has another word for. */
function ownWord(title: string, behind: string): Office[] {
  const subject = /^(?:\p{L}+ )?head of ([\p{L}-]+(?: [\p{L}-]+)?)$/u.exec(title)?.[1] ?? activityOf(title, behind);
  const chief = chiefOf(title);
  if (chief) return [{ family: 'company', name: `chief ${chief}`, isOwnWord: true }];
  if (!subject || subject.split(' ').some((word) => wholes.has(word))) return [];
  return [{ family: 'company', name: `head of ${subject}`, isOwnWord: true }];
}

/** "Chief epidemiologist": a trade, not a line of work. */
function chiefOf(title: string): string | undefined {
  const trade = /^chief (\p{L}{4,}(?:ist|er|or))$/u.exec(title)?.[1];
  return trade && !/^(?:minister|officer|executive|engineer|inspector|superintendent)$/.test(trade) ? trade : undefined;
}

/** Behind "Head of", what was read as a name ("Resettlement") and is none by how it ends. */
function activityOf(title: string, behind: string): string | undefined {
  return title === 'head'
    ? /^[\p{L}-]{3,}(?:ment|tion|sion|ing|ance|ence|ity|ics|logy)(?=$|\s)/u.exec(behind)?.[0]
    : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bhealth and safety\b/g, 'safety')
    .replace(/\bhuman resources\b/g, 'personnel')
    .replace(/\bpublic relations\b/g, 'press')
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim();
}

/** The lines of work that it leads, in a body or, where it convenes, in one of its committees. */
function ledBy(title: string, behind: string): Office[] {
  if (/\b(?:deputy|vice|assistant|associate)\b/.test(title)) return [];
  const parts = title.split(' ');
  const convenes = parts.some((word) => conveners.has(word));
  if (!convenes && !parts.some((word) => leads.has(word))) return [];
  const lines = new Set([...parts, ...behind.split(' ')].flatMap((word) => lineOf.get(word) ?? []));
  return [...lines].map((line) =>
    convenes ? { family: 'committee', name: `${line} committee` } : { family: 'company', name: `head of ${line}` },
  );
}

/** Two offices of one family that are not the same and are not held together. */
export function excludeEachOther(a: Office, b: Office): boolean {
  if (a.name === b.name || isMinisterOf(a, b) || isMinisterOf(b, a)) return false;
  if (isOfTheWhole(a) || isOfTheWhole(b)) return ![a, b].every(({ name }) => leading.has(name));
  if (combined.some((group) => group.includes(a.name) && group.includes(b.name))) return false;
  if (a.family !== b.family && !((a.isOwnWord || b.isOwnWord) && [a, b].some(({ name }) => name === 'director')))
    return apart(a, b);
  if (a.isOwnWord || b.isOwnWord) return isWidelyKnown(a) || isWidelyKnown(b);
  return true;
}

function isOfTheWhole({ name }: Office): boolean {
  return name === 'head of the whole';
}

/** As {@link excludeEachOther}, of offices that both texts give in one and the same body: each takes one person's time. */
export function excludeInOneBody(a: Office, b: Office): boolean {
  if (excludeEachOther(a, b)) return true;
  if (a.name === b.name || a.isOwnWord || b.isOwnWord || !isHeldByOne(a) || !isHeldByOne(b)) return false;
  if (isMinisterOf(a, b) || isMinisterOf(b, a) || isOfTheWhole(a) || isOfTheWhole(b)) return false;
  return !combined.some((group) => group.includes(a.name) && group.includes(b.name));
}

/** Of a leading office and a post of another kind, in a folder of one story. */
export function excludeInOneStory(a: Office, b: Office): boolean {
  const [post, other] = posts.has(a.name) ? [a, b] : [b, a];
  if (!posts.has(post.name) || post.name === other.name || other.isOwnWord || a.family === b.family) return false;
  if (combined.some((group) => group.includes(a.name) && group.includes(b.name))) return false;
  return isHeldByOne(other) || posts.has(other.name);
}

/** "The minister" leaves open of what. */
function isMinisterOf(a: Office, b: Office): boolean {
  return a.name === 'minister' && b.name.endsWith(' minister');
}

/** Of two kinds of bodies: each takes all of somebody's time. */
function apart(a: Office, b: Office): boolean {
  return [a, b].every((one) => isHeldByOne(one) && !one.isOwnWord && !beside.has(one.name));
}

/** The office of the whole, or a line of work with all its words. */
function isWidelyKnown({ name, isOwnWord }: Office): boolean {
  return !isOwnWord && (/^(?:chief executive|general manager|director)$/.test(name) || name.startsWith('head of '));
}

/** One office, by whatever word, whose holder has none like it in a second body. */
export function bothTied(a: Office, b: Office): boolean {
  if (!TIED.has(a.name) || !TIED.has(b.name)) return false;
  return a.name === b.name || ((isOfTheWhole(a) || isOfTheWhole(b)) && [a, b].every(({ name }) => leading.has(name)));
}

const TIED: ReadonlySet<string> = new Set([
  ...[
    'head of the whole',
    'chief executive',
    'general manager',
    'mayor',
    'captain',
    'head',
    'editor',
    'head coach',
    'governor',
  ],
  ...[
    'police chief',
    'fire chief',
    'site manager',
    'chief engineer',
    'harbour master',
    'chief nurse',
    'caretaker',
    'rector',
  ],
  ...['foreign minister', 'finance minister', 'prime minister', 'goalkeeper', 'ambassador', 'first officer'],
]);

/** Whether a body has one of them at a time: a chief executive, a head of finance, and not a nurse. */
export function isHeldByOne({ name }: Office): boolean {
  return single.has(name) || name.startsWith('head of ');
}
