/**
 * Events between parties, as two documents may tell them: whether both tell one and the same.
 *
 * Judged without dates, so that a date can be taken from one document for the other. Alike are two tellings with the
 * same verb and a further frame, two parties and two further words; anything less may be another signing.
 */
import type { Entity, Linked } from '../../entities/across';
import type { LocalEntity } from '../../entities/reading';
import { things } from '../frames/things';
import { isFrame } from '../words';

export interface Telling {
  /** The frames of its clause or sentence. */
  readonly frames: readonly string[];
  readonly terms: ReadonlySet<string>;
  /** The entities of its sentence. */
  readonly entities: readonly Entity[];
}

/** Frames that any event may have: beginning, growing, publishing, saying. */
const ANY = new Set(
  `begin end rise fall open close hold send publish decide support oppose response visit meeting find discover own
  deliver`.split(/\s+/),
);

/** What happened, as against what it happened to. */
export function happeningsOf(frames: readonly string[]): readonly string[] {
  return frames.filter((frame) => isFrame(frame) && !things.has(frame) && !ANY.has(frame));
}

const PARTIES = 2;
const WORDS = 2;

/** The happening that both tell; `undefined` where they may well tell two. */
export function sameEvent(a: Telling, b: Telling): string | undefined {
  const happening = happeningsOf(a.frames).find((frame) => b.frames.includes(frame));
  const further = a.frames.find((frame) => frame !== happening && isFrame(frame) && b.frames.includes(frame));
  if (!happening || !further) return undefined;
  const parties = a.entities.filter((one) => b.entities.some((other) => isParty(one, other)));
  if (distinct(parties) < PARTIES) return undefined;
  const words = [...a.terms].filter(
    (term) => b.terms.has(term) && term !== happening && term !== further && /\p{L}{3}/u.test(term),
  );
  return words.length >= WORDS ? happening : undefined;
}

/** Each once, as the folder has them. */
export function entitiesAmong(linked: Linked, path: string, locals: readonly LocalEntity[]): readonly Entity[] {
  return [...new Set(locals.map((local) => linked.entityOf(path, local)))];
}

/** One and the same, or a place and the body that governs it: "the city of Bergen" signs what its council signs. */
function isParty(a: Entity, b: Entity): boolean {
  return a === b || governs(a, b) || governs(b, a);
}

/** Words that a public body's name has beside that of its place. */
const PUBLIC =
  /^(?:the|of|city|town|municipal|municipality|people['’]?s|provincial|regional|county|district|metropolitan|local|government|authority|authorities|administration|council)$/;

function governs(body: Entity, place: Entity): boolean {
  if (body.type !== 'organisation' || place.type !== 'place') return false;
  const own = place.name.toLowerCase().split(/\s+/);
  const words = body.name.toLowerCase().split(/\s+/);
  return own.every((word) => words.includes(word)) && words.every((word) => own.includes(word) || PUBLIC.test(word));
}

/** A place and the body that governs it count once. */
function distinct(parties: readonly Entity[]): number {
  return parties.filter((one, i) => !parties.slice(0, i).some((other) => isParty(one, other))).length;
}
