/** Which place lies in which, as far as the documents themselves and the names of countries tell. */
import type { Entity } from '../../entities/across';
import type { Facts } from '../facts';
import { WITHIN } from './places';

/** Ids of the places that hold it, by id. */
type Holders = ReadonlyMap<string, ReadonlySet<string>>;

const kept = new WeakMap<Facts, Holders>();

/** Whether the documents put the one in the other, over any number of steps. */
export function isWithin(facts: Facts, inner: Entity, outer: Entity): boolean {
  const holders = holdersIn(facts);
  const seen = new Set<string>();
  const open = [inner.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === outer.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(holders.get(id) ?? []));
  }
  return false;
}

/** Whether it is a country, or any document puts another place, no mere house, in it: then it is no rival of a town. */
export function isWide(facts: Facts, place: Entity): boolean {
  if (isCountry(place) || WIDE.test(place.name)) return true;
  return [...holdersIn(facts)].some(
    ([id, holders]) => holders.has(place.id) && facts.linked.byId.get(id)?.type === 'place',
  );
}

export function isCountry({ name }: Entity): boolean {
  return countries.has(name.toLowerCase());
}

const WIDE =
  /\b(?:province|state|county|region|valley|coast|island|islands|mountains|north|south|east|west|northern|southern|eastern|western|central|bay|sea|river|area|peninsula)\b/i;

const REGION = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries: ReadonlySet<string> = new Set(
  LETTERS.flatMap((a) => LETTERS.flatMap((b) => REGION.of(a + b)?.toLowerCase() ?? [])),
);

function holdersIn(facts: Facts): Holders {
  const known = kept.get(facts);
  if (known) return known;
  const holders = new Map<string, Set<string>>();
  for (const [path, { text, entities }] of facts.readings) {
    const places = entities
      .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
      .sort((a, b) => a.start - b.start);
    places.forEach(({ end, entity }, i) => {
      const next = places[i + 1];
      if (entity.type === 'person' || next?.entity.type !== 'place' || next.start - end > REACH) return;
      if (!WITHIN.test(text.content.slice(end, next.start))) return;
      const [inner, outer] = [facts.linked.entityOf(path, entity), facts.linked.entityOf(path, next.entity)];
      if (inner === outer) return;
      const own = holders.get(inner.id);
      if (own) own.add(outer.id);
      else holders.set(inner.id, new Set([outer.id]));
    });
  }
  kept.set(facts, holders);
  return holders;
}

const REACH = 30;
