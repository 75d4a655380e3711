/** What a reader finds in the dossiers, how right that is, and the processor time it takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps, type Span } from '../../server/src/text/span';
import { DOSSIERS, dossierNames, type Gold, readGold } from '../score/gold';
import { agreement, pair } from '../score/pairing';

/** A place in a text and what is taken to stand there. */
export interface Seen extends Span {
  /** Of a name; absent where the reader knows no types. */
  readonly type?: string | undefined;
  /** EDTF of a date, the number of a figure; absent where the reader gives none. */
  readonly value?: string | number | undefined;
}

/** Kinds a reader does not know are absent. */
export interface Sightings {
  readonly names?: readonly Seen[];
  readonly dates?: readonly Seen[];
  readonly figures?: readonly Seen[];
}

/** `date` is what the gold says the document's date is: noon, local time. */
export type Read = (content: string, date: Date | undefined) => Sightings;

export interface Sample {
  readonly content: string;
  readonly date: Date | undefined;
  readonly gold: Required<Sightings>;
}

/** F1 from 0 to 1: of places, then of those with type or value right. Absent where the reader gives none. */
export interface Rates {
  readonly found: number | undefined;
  readonly right: number | undefined;
}

export const KINDS = ['names', 'dates', 'figures'] as const;
/** Of each dossier, so that the slowest library takes seconds. */
const DOCUMENTS = 2;
const MOST_ROUNDS = 15;
/** Milliseconds of processor time before anything counts: the code of all recognizers together takes that to compile. */
const WARM = 12_000;
/** No further round is begun after this much. */
const PATIENCE = 1000;

export function samples(): readonly Sample[] {
  return dossierNames().flatMap((dossier) => {
    const gold = readGold(dossier);
    return gold.documents.slice(0, DOCUMENTS).map(({ file, date }) => {
      const content = readFileSync(join(DOSSIERS, dossier, file), 'utf8').replace(/^\uFEFF/, '');
      return { content, date: date ? new Date(`${date}T12:00:00`) : undefined, gold: goldOf(gold, file) };
    });
  });
}

function goldOf(gold: Gold, file: string): Required<Sightings> {
  const here = (place: { readonly file: string }) => place.file === file;
  return {
    names: gold.entities.flatMap(({ type, mentions }) => mentions.filter(here).map((place) => ({ ...place, type }))),
    dates: (gold.dates ?? []).filter(here).map(({ start, end, value }) => ({ start, end, value: value ?? undefined })),
    figures: (gold.figures ?? []).filter(here).map(({ start, end, value }) => ({ start, end, value })),
  };
}

/** Milliseconds of processor time for 1,024 characters: the median of some rounds, once the code is compiled. */
export function millisecondsPerKilobyte<T extends Pick<Sample, 'content'>>(
  texts: readonly T[],
  run: (text: T) => unknown,
): number {
  const kilobytes = texts.reduce((sum, { content }) => sum + content.length, 0) / 1024;
  const round = () => {
    const start = processorTime();
    for (const text of texts) run(text);
    return processorTime() - start;
  };
  while (processorTime() < WARM) round();
  const began = processorTime();
  const rounds: number[] = [];
  do rounds.push(round() / kilobytes);
  while (rounds.length < MOST_ROUNDS && processorTime() - began < PATIENCE);
  return rounds.sort((a, b) => a - b)[rounds.length >> 1] as number;
}

/** Of this process so far, in milliseconds, whatever thread took it: collecting garbage counts too. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Names count where the span is the same, dates and figures where they overlap the gold. */
export function ratesOf(texts: readonly Sample[], read: Read): Readonly<Record<(typeof KINDS)[number], Rates>> {
  const seen = texts.map(({ content, date }) => read(content, date));
  const rates = (kind: (typeof KINDS)[number], match: (a: Seen, b: Seen) => boolean): Rates => {
    const sums = { found: 0, gold: 0, placed: 0, right: 0 };
    let telling = false;
    for (const [i, { gold }] of texts.entries()) {
      const found = seen[i]?.[kind];
      if (!found) return { found: undefined, right: undefined };
      const { pairs } = pair(gold[kind], found, match);
      sums.found += found.length;
      sums.gold += gold[kind].length;
      sums.placed += pairs.length;
      sums.right += pairs.filter(([wanted, one]) => agree(wanted, one)).length;
      telling ||= found.some(({ type, value }) => type !== undefined || value !== undefined);
    }
    const f1 = (right: number) => agreement(right, sums.found, sums.gold).f1;
    return { found: f1(sums.placed), right: telling ? f1(sums.right) : undefined };
  };
  return {
    names: rates('names', (a, b) => a.start === b.start && a.end === b.end),
    dates: rates('dates', overlaps),
    figures: rates('figures', overlaps),
  };
}

function agree(wanted: Seen, one: Seen): boolean {
  if (typeof wanted.value === 'number' && typeof one.value === 'number')
    return Math.abs(wanted.value - one.value) <= 1e-9 * Math.max(1, Math.abs(wanted.value));
  return wanted.type === one.type && (wanted.value ?? null) === (one.value ?? null);
}
