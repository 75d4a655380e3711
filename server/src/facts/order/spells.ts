/**
 * Lengths of what the folder gives both ends of in one stretch: "closed from 3 March to 10 June", "the fourteen-month
 * closure", "it was closed for two weeks".
 *
 * Told of the same where the word for it is the same, in one document or in two that name one in common. Where it has two
 * stretches, each length may be of either.
 */
import { entitiesOf, type Facts } from '../facts';
import { inOrder } from '../identity/pairs';
import { tellOneStory } from '../identity/story';
import type { Statement } from '../statement';
import { isVerbal, termOf } from '../words';
import { between, lengthOf, misses, type Stretch } from './lengths';

export interface Spell {
  /** The term: `close`. */
  readonly what: string;
  readonly length: Statement;
  readonly stretch: Statement;
  /** Between its ends. */
  readonly days: Stretch;
}

const BOTH_ENDS = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;
const FOR = /\bfor\s+(?:(?:about|some|just|only|nearly|almost|a|the|full|whole)\s+)*$/i;

/** Those that no stretch bears out, in order of path and place. */
export function spellsWrong(facts: Facts): readonly Spell[] {
  const all = [...facts.statements.values()].flat().sort(inOrder);
  const stretches = all.flatMap((at) => stretchOf(at) ?? []);
  if (stretches.length === 0) return [];
  return all.flatMap((length) => {
    const what = lengthens(facts, length);
    const stated = what !== undefined && length.value.kind === 'figure' ? lengthOf(length.value.figure) : undefined;
    if (what === undefined || !stated) return [];
    const own = stretches.filter(({ at }) => at.frames.slice(0, 2).includes(what) && meet(facts, at, length));
    const [first] = own;
    if (!first || !own.every(({ days }) => misses(stated, days))) return [];
    return [{ what, length, stretch: first.at, days: first.days }];
  });
}

function stretchOf(at: Statement): { readonly at: Statement; readonly days: Stretch } | undefined {
  const { value, stance } = at;
  if (value.kind !== 'date' || (stance !== 'asserted' && stance !== 'attributed')) return undefined;
  const [, from, to] = BOTH_ENDS.exec(value.date.value ?? '') ?? [];
  const days = from !== undefined && to !== undefined ? between(from, to) : undefined;
  return days && value.date.stated.includes('day') ? { at, days } : undefined;
}

/** What it is a length of: the noun right behind "fourteen-month", or the verb before "for two weeks". */
function lengthens({ readings }: Facts, { path, span, context, value, stance, frames }: Statement): string | undefined {
  if (value.kind !== 'figure' || value.figure.figure !== 'duration' || stance === 'planned' || stance === 'denied')
    return undefined;
  const content = readings.get(path)?.text.content ?? '';
  const joined = /[-‐]/.test(content.slice(span.start, span.end)) || /^[-‐]/.test(content.slice(span.end));
  const noun = /^[-‐]?\s*(\p{Ll}+)/u.exec(content.slice(span.end, context.end))?.[1];
  if (joined && noun !== undefined) return termOf(noun);
  const before = content.slice(context.start, span.start);
  const verb = FOR.test(before) ? /(\p{L}+)\s+for\s/iu.exec(before.slice(-40))?.[1] : undefined;
  return verb !== undefined && isVerbal(verb) && frames.slice(0, 2).includes(termOf(verb)) ? termOf(verb) : undefined;
}

function meet({ linked }: Facts, a: Statement, b: Statement): boolean {
  if (a.path === b.path) return true;
  const [x = [], y = []] = [a, b].map(({ path, participants, around }) =>
    entitiesOf(linked, path, [...participants, ...around]),
  );
  return tellOneStory(linked, a.path, b.path) && x.some((one) => y.includes(one));
}
