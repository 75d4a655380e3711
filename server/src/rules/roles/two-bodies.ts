/**
 * One person who is said to hold one office in two bodies: "Ana Diaz, mayor of Dale" and "the mayor of Oxel, Ana Diaz".
 *
 * Only in a folder of one story and of documents of the same weeks; where neither document names the other's body, the two
 * names have no word in common, and nothing is said of a change.
 */
import { daysOf } from '../../facts/calendar';
import type { Facts } from '../../facts/facts';
import { areFew } from '../../facts/identity/story';
import type { Statement } from '../../facts/statement';
import { CHANGE } from './changes';

/** In days. */
const SAME_WEEKS = 45;

/** Whether the two titles name two bodies, as far apart as that. */
export function twoBodies(facts: Facts, a: Statement, b: Statement): boolean {
  if (!areFew(facts.linked)) return false;
  const [x, y] = [bodyNamed(facts, a), bodyNamed(facts, b)];
  if (!x || !y || x.type !== y.type || x.words.some((word) => y.words.includes(word))) return false;
  const [now, then] = [daysOf(a.asOf), daysOf(b.asOf)];
  if (!now || !then || Math.abs(now.from - then.from) > SAME_WEEKS) return false;
  if ([a, b].some((one) => CHANGE.test(contentOf(facts, one.path).slice(one.context.start, one.context.end))))
    return false;
  return !says(facts, a.path, y.words) && !says(facts, b.path, x.words);
}

function bodyNamed({ linked }: Facts, { path, around }: Statement) {
  const [local] = around;
  if (!local || (local.type !== 'organisation' && local.type !== 'place')) return undefined;
  const words = [local.name, linked.entityOf(path, local).name].flatMap((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2 && word !== 'the'),
  );
  return words.length > 0 ? { type: local.type, words } : undefined;
}

/** Whether a document has any of the words that tell the body from others. */
function says(facts: Facts, path: string, [first = '']: readonly string[]): boolean {
  return contentOf(facts, path).toLowerCase().includes(first);
}

function contentOf({ readings }: Facts, path: string): string {
  return readings.get(path)?.text.content ?? '';
}
