/**
 * Verbs that tell of one place the same: what was handed over there was received there, what came up there was dug out.
 *
 * Only of a place, and only in sentences that are alike otherwise: a find is no rescue where they are counted.
 */

import { put } from '../../text/buckets';
import { termOf } from '../words';

const KIN: readonly (readonly string[])[] = [
  'be hang stand lie sit keep house store locate situate display exhibit show'.split(' '),
  'deliver hand receive transfer give return free'.split(' '),
  'crash collide strike ram hit derail come'.split(' '),
  'find discover lie dig recover come spot see sight turn strike uncover unearth be'.split(' '),
  'rescue lift pull pluck pick fetch evacuate bring recover'.split(' '),
  'examine test analyse check treat'.split(' '),
  'operate transplant treat perform'.split(' '),
  'move shift relocate transfer go take bring send'.split(' '),
  'build erect rise put go'.split(' '),
  'hold stage host meet gather assemble negotiate perform play'.split(' '),
  'sign initial seal conclude'.split(' '),
  'burn fire blaze incinerate'.split(' '),
  'begin start break'.split(' '),
  'land arrive dock moor'.split(' '),
  'produce make assemble manufacture'.split(' '),
  'attack kill shoot stab'.split(' '),
  'arrest catch seize detain'.split(' '),
  'sink ground wreck capsize'.split(' '),
  'bury inter'.split(' '),
  'launch present unveil open'.split(' '),
  'fall land crash come drop collapse'.split(' '),
  'treat admit come take'.split(' '),
  'sing play perform'.split(' '),
  'grow live spend'.split(' '),
  'recognise find discover'.split(' '),
  'drown die'.split(' '),
].map((group) => group.map(termOf));

const groups = new Map<string, number[]>();
for (const [i, group] of KIN.entries()) for (const verb of group) put(groups, verb, i);

/** Of two terms; one is its own kin. */
export function tellOnePlace(a: string, b: string): boolean {
  return a === b || (groups.get(a) ?? []).some((group) => (groups.get(b) ?? []).includes(group));
}

/** Whether it is a verb that says something of a place. */
export function tellsPlace(term: string): boolean {
  return groups.has(term);
}
