/**
 * Roles that a verb gives.
 *
 * Reads: "Jane Roe, who has been director since 2017", "Jane Roe became Dale's mayor in May 2021", "Jane Roe was
 * appointed head of research", "Acme named Jane Roe chief executive", "Jane Roe, who heads Acme".
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
]);
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
    const role = byOwnVerb(items, index) ?? byAppointment(items, index);
    return role ? [role] : [];
  });
}

function byOwnVerb(items: readonly Item[], name: number): Role | undefined {
  let at = name + 1;
  while (BETWEEN.has(items[at]?.word ?? '')) at++;
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

/** Only in a clause with "who", and only of an organisation: teams are led to titles, countries to war. */
function byRunning(items: readonly Item[], name: number, from: number): Role | undefined {
  const at = behind(items, from, HAVE);
  const verb = items[at];
  if (!verb || !RUNS.has(verb.word) || items.slice(name, at).every((item) => item.word !== 'who')) return undefined;
  const body = items[behind(items, at + 1, ARTICLES)];
  if (body?.name?.type !== 'organisation') return undefined;
  const phrase = { span: { start: verb.start, end: verb.end }, organisation: body.name, end: at };
  return roleOf(phrase, items[name]?.name);
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
