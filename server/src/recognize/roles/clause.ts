/**
 * Roles that a verb gives.
 *
 * Reads: "Jane Roe, who has been director since 2017", "Jane Roe became Dale's mayor in May 2021", "Jane Roe was
 * appointed head of research", "Acme named Jane Roe chief executive", "Jane Roe, whom Acme employed as a welder"; what a
 * person runs or captains is read by `running.ts`.
 * Not: "Jane Roe was angry".
 */

import { ARTICLES } from './function-words';
import { behind, type Item, isBody, isPerson } from './items';
import { type Role, roleOf } from './role';
import { byRunning, inCharge } from './running';
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
  const charge = inCharge(items, name, at);
  if (charge) return charge;
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
    if (!phrase) break;
    if (isPerson(items[phrase.end])) return undefined;
    return roleOf(phrase, items[name]?.name, { begins: BEGINS.has(verb) });
  }
  return byRunning(items, name, at);
}

const AS: ReadonlySet<string> = new Set(['as', 'to', 'be']);

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
