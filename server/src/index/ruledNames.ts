/** Documents with the names that a person ruled on: no names, names of another type, names that were missed. */
import { entitiesIn } from '../entities/within';
import type { NameMention, NameType } from '../recognize/mentions';
import { withNames } from '../recognize/recognize';
import { contains, inReadingOrder, overlaps, type Span } from '../text/span';
import { slice, type Text } from '../text/text';
import { type Entry, stating } from './entry';
import { parted } from './parted';
import { isPlaced, type PlacedRuling } from './placed';

/** What the rulings say of one document. */
interface Ruled {
  /** Written forms that are no names, wherever they stand. */
  readonly banned: readonly string[];
  /** By written form. */
  readonly types: readonly (readonly [string, NameType])[];
  /** Written forms that are names, wherever they stand as words of their own, and the places where that was said. */
  readonly missed: readonly { readonly text: string; readonly type: NameType; readonly at: Span | undefined }[];
  /** Places of one document that name different things. */
  readonly apart: readonly (readonly [Span, Span])[];
}

/** In the order of `entries`; a document that no ruling touches stays as it was read. */
export function withRuledNames(
  entries: ReadonlyMap<string, Entry>,
  placed: readonly PlacedRuling[],
): ReadonlyMap<string, Entry> {
  if (placed.length === 0) return entries;
  return new Map([...entries].map(([path, entry]) => [path, ruledEntry(entry, ruledFor(path, entry, placed))]));
}

function ruledFor(path: string, { reading }: Entry, placed: readonly PlacedRuling[]): Ruled {
  const banned: string[] = [];
  const types: [string, NameType][] = [];
  const missed: { text: string; type: NameType; at: Span | undefined }[] = [];
  const apart: [Span, Span][] = [];
  const { text, recognized } = reading;
  const bears = (words: string) => recognized.names.some((name) => flat(name.text) === words);
  for (const { ruling, on, others } of placed) {
    if (!isPlaced(on)) continue;
    const words = flat(ruling.on.exact);
    const here = on.path === path ? on.span : undefined;
    if (ruling.decision === 'not-a-name' && bears(words)) banned.push(words);
    if (ruling.decision === 'type' && bears(words)) types.push([words, ruling.type]);
    if (ruling.decision === 'missed-name' && (here || text.content.includes(words)))
      missed.push({ text: words, type: ruling.type, at: here });
    const [other] = others;
    if (ruling.decision === 'not-same-as' && other && isPlaced(other) && here && other.path === path)
      apart.push([here, other.span]);
  }
  return { banned, types, missed, apart };
}

/** By what was ruled, so that only a ruling on it makes a document be read again. */
const kept = new WeakMap<Entry, { readonly by: string; readonly entry: Entry }>();

function ruledEntry(entry: Entry, ruled: Ruled): Entry {
  const { banned, types, missed, apart } = ruled;
  if (banned.length + types.length + missed.length + apart.length === 0) return entry;
  const by = JSON.stringify(ruled);
  const before = kept.get(entry);
  if (before?.by === by) return before.entry;
  const { text, recognized } = entry.reading;
  const names = ruledNames(text, recognized.names, ruled);
  const changed = withNames(text, recognized, names);
  const entities = apart.reduce(parted, entitiesIn(text, changed));
  const now = stating({ ...entry.reading, recognized: changed, entities });
  kept.set(entry, { by, entry: now });
  return now;
}

function ruledNames(text: Text, names: readonly NameMention[], { banned, types, missed }: Ruled): NameMention[] {
  const typed = new Map(types);
  let ruled = names
    .filter((name) => !banned.includes(flat(name.text)))
    .map((name) => {
      const type = typed.get(flat(name.text));
      return type ? { ...name, type, confidence: 1 } : name;
    });
  for (const { text: words, type, at } of missed)
    for (const span of at
      ? [at, ...placesOf(text, words).filter((one) => !overlaps(one, at))]
      : placesOf(text, words)) {
      const here = span === at;
      // Elsewhere the words may be part of a longer name, which then holds.
      if (!here && ruled.some((name) => overlaps(name, span) && !contains(span, name))) continue;
      const mention: NameMention = { kind: 'name', type, text: slice(text, span), confidence: 1, ...span };
      ruled = [...ruled.filter((name) => !overlaps(name, span)), mention];
    }
  return ruled.sort(inReadingOrder);
}

/** Written forms are compared on one line. */
function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Where the words stand by themselves, not within a longer word. */
function placesOf({ content }: Text, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = content.indexOf(words); start >= 0; start = content.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!LETTER.test(content.slice(start - 1, start)) && !LETTER.test(content.slice(end, end + 1)))
      places.push({ start, end });
  }
  return places;
}
