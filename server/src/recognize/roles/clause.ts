/**
 * Roles that a verb gives.
 *
 * Reads: "Jane Roe, who has been director since 2017", "Jane Roe became Dale's mayor in May 2021", "Jane Roe was
 * appointed head of research", "Acme named Jane Roe chief executive", "Jane Roe, who heads Acme", "who heads finance at Acme",
 * "Jane Roe chairs the council", "Jane Roe is in charge of procurement", "Jane Roe, whom Acme employed as a welder".
 * Not: "Jane Roe was angry", "Jane Roe led Dale to the title".
 */

import { ARTICLES } from './function-words';
import { type Item, isBody, isPerson } from './items';
import { type Role, roleOf } from './role';
import { titleAt } from './title-phrase';

const BEGINS = new Set(
  (
    'became|becomes|has become|had become|will become|was appointed|was named|was elected|was made|was chosen|was promoted|was sworn in|' +
    'was reappointed|was re-elected|has been appointed|has been named|has been elected|is appointed|took over|takes over|took office'
  ).split('|'),
);
const HOLDS = new Set(
  (
    'is|was|has been|had been|remains|remained|serves|served|has served|had served|works|worked|has worked|acts|acted|continues|continued|' +
    'resigned|resigns|has resigned|stepped down|steps down|has stepped down|retired|retires|quit|started|joined'
  ).split('|'),
);
const RUNS = new Set([
  'runs',
  'ran',
  'run',
  'heads',
  'headed',
  'leads',
  'led',
  'chairs',
  'chaired',
  'directs',
  'directed',
  'founded',
  'owns',
  'manages',
  'managed',
  'presides',
  'presided',
]);
/** What a person runs that has no name: a line of work, a site, a body that sits. */
const RUN: ReadonlySet<string> = new Set(
  (
    'finance finances operations personnel security safety procurement logistics communications marketing sales research engineering ' +
    'maintenance production planning education transport housing training compliance audit claims purchasing ' +
    'site plant works factory mine yard council committee board panel commission'
  ).split(' '),
);
const APPOINTS = new Set([
  'appointed',
  'named',
  'elected',
  'hired',
  'promoted',
  'made',
  'nominated',
  'reappointed',
  'chose',
  'picked',
  'employed',
  'engaged',
  'recruited',
]);
const BETWEEN = new Set([
  ',',
  'who',
  'also',
  'now',
  'then',
  'later',
  'currently',
  'previously',
  'formerly',
  'still',
  'once',
]);
const LONGEST_VERB = 3;

export function rolesInClauses(items: readonly Item[]): readonly Role[] {
  return items.flatMap((item, index) => {
    if (!isPerson(item)) return [];
    const role = byOwnVerb(items, index) ?? byAppointment(items, index) ?? byEmployer(items, index);
    return role ? [role] : [];
  });
}

function byOwnVerb(items: readonly Item[], name: number): Role | undefined {
  let at = name + 1;
  while (BETWEEN.has(items[at]?.word ?? '')) at++;
  const charge = inCharge(items, at);
  if (charge !== undefined) return running(items, name, at, charge);
  for (let length = LONGEST_VERB; length > 0; length--) {
    const verb = items
      .slice(at, at + length)
      .map((item) => item.word)
      .join(' ');
    if (!BEGINS.has(verb) && !HOLDS.has(verb)) continue;
    const as = behind(items, at + length, AS);
    // "was" alone says little: an article or the words of a title must follow.
    const loose = as > at + length || BEGINS.has(verb) || ARTICLES.has(items[as]?.word ?? '');
    const phrase = titleAt(items, as, !loose);
    if (!phrase || isPerson(items[phrase.end])) return undefined;
    return roleOf(phrase, items[name]?.name, { begins: BEGINS.has(verb) });
  }
  return byRunning(items, name, at);
}

const AS: ReadonlySet<string> = new Set(['as', 'to', 'be']);

function behind(items: readonly Item[], at: number, words: ReadonlySet<string>): number {
  let end = at;
  while (words.has(items[end]?.word ?? '')) end++;
  return end;
}

/**
 * In a clause with "who", of an organisation or of what has no name: teams are led to titles, countries to war. "Chairs"
 * and "manages" need no "who".
 */
function byRunning(items: readonly Item[], name: number, from: number): Role | undefined {
  const at = behind(items, from, HAVE);
  const verb = items[at];
  if (!verb || !RUNS.has(verb.word)) return undefined;
  const isClause = items.slice(name, at).some((item) => item.word === 'who');
  if (!isClause && !ALONE.has(verb.word)) return undefined;
  const object = behind(items, at + 1 + Number(items[at + 1]?.word === 'over'), ARTICLES);
  const body = items[object];
  if (isClause && body?.name?.type === 'organisation') {
    const phrase = { span: { start: verb.start, end: verb.end }, organisation: body.name, end: at };
    return roleOf(phrase, items[name]?.name);
  }
  // "The Brennick council": a name may stand before the word for the body.
  return running(items, name, at, isBody(body) && RUN.has(items[object + 1]?.word ?? '') ? object + 1 : object);
}

const ALONE: ReadonlySet<string> = new Set(['chairs', 'chaired', 'manages']);

function running(items: readonly Item[], name: number, at: number, object: number): Role | undefined {
  const [first, last] = [items[at], items[object]];
  if (!first || !last || !RUN.has(last.word)) return undefined;
  const organisation = [items[object - 1], items[object + 2]].find(isBody)?.name;
  return roleOf({ span: { start: first.start, end: last.end }, organisation, end: object + 1 }, items[name]?.name);
}

/** Behind "is in charge of". */
function inCharge(items: readonly Item[], at: number): number | undefined {
  const is = /^(?:is|was)$/.test(items[at]?.word ?? '') ? at + 1 : at;
  const words = items.slice(is, is + 3).map(({ word }) => word);
  return is > at && words.join(' ') === 'in charge of' ? behind(items, is + 3, ARTICLES) : undefined;
}

const HAVE: ReadonlySet<string> = new Set(['has', 'had', 'have', 'been']);

/** "Acme named Jane Roe chief executive": the body before the verb appoints to itself. */
function byAppointment(items: readonly Item[], name: number): Role | undefined {
  if (!APPOINTS.has(items[name - 1]?.word ?? '')) return undefined;
  const phrase = titleAt(items, behind(items, name + 1, AS), true);
  if (!phrase || isPerson(items[phrase.end])) return undefined;
  const subject = [items[name - 2], items[name - 3]].find(isBody);
  return roleOf(phrase, items[name]?.name, { organisation: subject?.name, begins: true });
}

/** "Jane Roe, whom Acme employed as its supervisor of works" */
function byEmployer(items: readonly Item[], name: number): Role | undefined {
  if (items[name + 1]?.word !== ',' || items[name + 2]?.word !== 'whom') return undefined;
  const verb = items.findIndex((item, i) => i > name + 2 && i < name + 8 && APPOINTS.has(item.word));
  if (verb < 0 || items[verb + 1]?.word !== 'as') return undefined;
  const phrase = titleAt(items, verb + 2, false);
  if (!phrase || isPerson(items[phrase.end])) return undefined;
  return roleOf(phrase, items[name]?.name, { organisation: items.slice(name, verb).find(isBody)?.name });
}
