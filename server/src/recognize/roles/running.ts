/**
 * Roles that are told by what a person does for a living.
 *
 * Reads: "Jane Roe, who heads Acme", "who heads finance at Acme", "Jane Roe chairs the council", "Jane Roe heads the Dale
 * fire brigade", "Jane Roe captains the ferry Astrid", "Jane Roe edits the Courier", "Jane Roe, who is defending Leo Paz",
 * "Jane Roe is in charge of procurement", "has been at the helm of Acme", "whose job is running the fire brigade".
 * Not: "Jane Roe led Dale to the title", "Jane Roe ran the marathon".
 */
import { ARTICLES, SIGN } from './function-words';
import { behind, type Item, isBody, isPerson } from './items';
import { type Role, roleOf } from './role';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const RUNS = words(
  'runs ran run heads headed leads led chairs chaired directs directed founded owns manages managed presides presided',
);
/** What a person runs that has no name: a line of work, a site, a body that sits or works. */
const RUN = words(
  `finance finances operations personnel security safety procurement logistics communications marketing sales research engineering
  maintenance production planning education transport housing training compliance audit claims purchasing
  site plant works factory mine yard council committee board panel commission
  brigade police hospital school museum library orchestra choir theatre university academy institute union bank company airline
  newspaper paper ministry department agency authority prison clinic observatory archive archives`,
);
/** These tell a post by themselves, of whatever they have for an object. */
const POSTS = words('captains captained skippers skippered edits edited coaches coached');
const SIDES = words('defends defended defending prosecutes prosecuted prosecuting');
const ALONE = words('chairs chaired manages heads runs directs');
const HAVE = words('has had have been is was now currently still');

/**
 * With "who" of an organisation or of what has no name: teams are led to titles, countries to war. "Chairs" and "heads"
 * need no "who".
 */
export function byRunning(items: readonly Item[], name: number, from: number): Role | undefined {
  const named = namedTo(items, name, from);
  if (named) return named;
  const at = behind(items, from, HAVE);
  const verb = items[at];
  if (!verb) return jobOf(items, name, from);
  if (POSTS.has(verb.word)) return posted(items, name, at);
  if (SIDES.has(verb.word))
    return isPerson(items[at + 1]) ? roleOf(phraseOf(items, at, at), items[name]?.name) : undefined;
  if (!RUNS.has(verb.word)) return jobOf(items, name, from);
  const isClause = items.slice(name, at).some((item) => item.word === 'who');
  if (!isClause && !ALONE.has(verb.word)) return undefined;
  return running(items, name, at, at + 1 + Number(items[at + 1]?.word === 'over'), isClause || verb.word !== 'directs');
}

/** "(The woman) at the helm of Acme", "(the man) who runs the fire brigade", "(the woman) running Acme". */
export function runningOf(items: readonly Item[], name: number, from: number): Role | undefined {
  const form = CHARGES.find((charge) => charge.every((word, i) => items[from + i]?.word === word));
  if (form) return running(items, name, from, from + form.length, true);
  const at = from + Number(items[from]?.word === 'who');
  const verb = items[at]?.word ?? '';
  if (POSTS.has(verb)) return posted(items, name, at);
  return RUNS.has(verb) || /^(?:running|heading|leading)$/.test(verb)
    ? running(items, name, at, at + 1, true)
    : undefined;
}

/** "Is in charge of procurement", "has been at the helm of Acme". */
export function inCharge(items: readonly Item[], name: number, from: number): Role | undefined {
  const is = behind(items, from, HAVE);
  if (is === from) return undefined;
  const form = CHARGES.find((charge) => charge.every((word, i) => items[is + i]?.word === word));
  return form && running(items, name, is, is + form.length, true);
}

const CHARGES = ['in charge of', 'at the helm of', 'at the head of', 'at the top of', 'the boss of'].map((form) =>
  form.split(' '),
);

/** "Was named to run the central bank". */
function namedTo(items: readonly Item[], name: number, from: number): Role | undefined {
  const at = behind(items, from, HAVE);
  if (at === from || !NAMED.has(items[at]?.word ?? '') || items[at + 1]?.word !== 'to') return undefined;
  return RUN_BY.has(items[at + 2]?.word ?? '') ? running(items, name, at + 2, at + 3, true) : undefined;
}

const NAMED = words('named appointed chosen picked hired elected tapped brought');
const RUN_BY = words('run head lead steer chair direct manage');

/** "…, whose day job is running the fire brigade" */
function jobOf(items: readonly Item[], name: number, from: number): Role | undefined {
  if (items[from]?.word !== 'whose') return undefined;
  const at = items.findIndex(({ word }, i) => i > from && i < from + 5 && (word === 'running' || word === 'heading'));
  return at < 0 || items[at - 1]?.word !== 'is' ? undefined : running(items, name, at, at + 1, false);
}

/** `any`: what is run may be any organisation, by its name. */
function running(items: readonly Item[], name: number, at: number, from: number, any: boolean): Role | undefined {
  const object = behind(items, from, ARTICLES);
  const holder = items[name]?.name;
  const noun = nounAt(items, object);
  if (noun !== undefined) {
    const organisation = [items[object], items[noun + 2]].find(isBody)?.name;
    return roleOf({ ...phraseOf(items, at, noun), organisation }, holder);
  }
  const body = items[object];
  if (!any || body?.name?.type !== 'organisation') return undefined;
  return roleOf({ ...phraseOf(items, at, Math.max(at, from - 1)), organisation: body.name }, holder);
}

/** "The Dale fire brigade", "the city's fire brigade", "procurement": the index of the noun, behind a name and two words. */
function nounAt(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < from + 5; i++) {
    const item = items[i];
    if (!item || isPerson(item) || (item.name && i > from)) return undefined;
    if (RUN.has(item.word) && !RUN.has(items[i + 1]?.word ?? '')) return i;
    if (!item.name && SIGN.test(item.word)) return undefined;
  }
  return undefined;
}

/** "Captains the ferry Astrid", "edits the Courier". */
function posted(items: readonly Item[], name: number, at: number): Role | undefined {
  const end = items.findIndex((item, i) => i > at && (item.name !== undefined || SIGN.test(item.word)));
  const object = items[end];
  if (!object?.name || end > at + 4 || isPerson(object)) return undefined;
  return roleOf(
    { ...phraseOf(items, at, at), organisation: isBody(object) ? object.name : undefined },
    items[name]?.name,
  );
}

function phraseOf(items: readonly Item[], first: number, last: number) {
  return {
    span: { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 },
    organisation: undefined,
    end: last + 1,
  };
}
