/** What a reader finds in the dossiers, how right that is, and the processor time it takes. */
import type { Gold } from '../score/gold';
import { agreement, pair } from '../score/pairing';

/** A place in a text, `end` excluded, and what is taken to stand there. */
export interface Seen {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Kinds a reader does not know are absent. */
export type Sightings = Partial<Record<(typeof KINDS)[number], readonly Seen[]>>;

export interface Reader {
  readonly name: string;
  read(content: string, date: Date | undefined): Sightings;
}

export interface Sample {
  readonly content: string;
  readonly date: Date | undefined;
  readonly gold: Required<Sightings>;
}

export const KINDS = ['names', 'dates', 'figures'] as const;
const ROUNDS = 6;
/** No further round is begun after this many milliseconds: some libraries take minutes. */
const PATIENCE = 4000;

export function sampleOf(content: string, file: string, gold: Gold): Sample {
  const here = (place: { readonly file: string }) => place.file === file;
  const date = gold.documents.find(here)?.date;
  const names = gold.entities.flatMap(({ type, mentions }) =>
    mentions.filter(here).map((place) => ({ ...place, type })),
  );
  const dates = (gold.dates ?? []).filter(here).map((place) => ({ ...place, type: 'date' }));
  const figures = (gold.figures ?? []).filter(here).map((place) => ({ ...place, type: 'figure' }));
  return { content, date: date ? new Date(`${date}T12:00:00`) : undefined, gold: { names, dates, figures } };
}

/** Milliseconds of processor time for 1,024 characters: the best of some rounds. */
export function millisecondsPerKilobyte(samples: readonly Sample[], run: (sample: Sample) => unknown): number {
  const kilobytes = samples.reduce((sum, { content }) => sum + content.length, 0) / 1024;
  let best = Infinity;
  const began = process.cpuUsage();
  for (let round = 0; round < ROUNDS && process.cpuUsage(began).user / 1000 < PATIENCE; round++) {
    const start = process.cpuUsage();
    for (const sample of samples) run(sample);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000 / kilobytes);
  }
  return best;
}

/** F1 by kind: names with span and type right, dates and figures where they overlap. Absent: not read at all. */
export function f1Of(reader: Reader, samples: readonly Sample[]): Partial<Record<(typeof KINDS)[number], number>> {
  const sums = new Map<(typeof KINDS)[number], { right: number; found: number; gold: number }>();
  for (const sample of samples) {
    const sightings = reader.read(sample.content, sample.date);
    for (const kind of KINDS) {
      const found = sightings[kind];
      if (!found) continue;
      const gold = sample.gold[kind];
      const sum = sums.get(kind) ?? { right: 0, found: 0, gold: 0 };
      sum.right += pair(gold, found, kind === 'names' ? same : overlap).pairs.length;
      sum.found += found.length;
      sum.gold += gold.length;
      sums.set(kind, sum);
    }
  }
  return Object.fromEntries(
    [...sums].map(([kind, { right, found, gold }]) => [kind, agreement(right, found, gold).f1]),
  );
}

function same(a: Seen, b: Seen): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type;
}

function overlap(a: Seen, b: Seen): boolean {
  return a.start < b.end && b.start < a.end;
}
