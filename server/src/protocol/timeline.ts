/** The timeline as the editor draws it: entities and documents by number, so that a large folder stays small. */
import {
  type TimelineEvent as Found,
  type TimelineDocument as FoundDocument,
  gatherTimeline,
} from '../features/timeline';
import { toShort, wordsAt } from './convert';
import type { OpenFolder } from './documents';
import { type Timeline, type TimelineDocument, type TimelineEvent, timelineRequest } from './requests/timeline';
import { inPortions, wholeFolder } from './wholeFolder';

export const wholeTimeline = wholeFolder(timelineRequest, timelineOf, 'comparing');

/** Events in one go. */
const PORTION = 100;

function* timelineOf(open: OpenFolder): Generator<void, Timeline> {
  const { documents: found, events, conflicts } = yield* gatherTimeline(open.folder);
  const paths = new Map(open.folder.paths.map((path, number) => [path, number]));
  const counts = new Map<string, number>();
  for (const { entities } of events) for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const findings = [...new Set(conflicts.map(({ finding }) => finding))];
  const places = new Map(events.map((event, number) => [event, number]));

  return {
    documents: yield* inPortions(found, PORTION, (document) => documentOf(open, document)),
    entities: ids.flatMap((id) => {
      const entity = open.folder.linked.byId.get(id);
      return entity ? [{ name: entity.name, type: entity.type }] : [];
    }),
    events: yield* inPortions(events, PORTION, (event) => eventOf(open, event, paths, numbers)),
    conflicts: conflicts.map(({ sides: [one, other], finding, message }) => ({
      events: [places.get(one) ?? 0, places.get(other) ?? 0],
      rule: finding.rule,
      finding: findings.indexOf(finding),
      message,
    })),
  };
}

function documentOf(open: OpenFolder, { path, date, days, span }: FoundDocument): TimelineDocument {
  return {
    uri: open.uriOf(path),
    path,
    ...(date !== undefined && { date }),
    ...(span && { at: toShort(open, { path, span }) }),
    ...(days && ends(days)),
  };
}

function eventOf(
  open: OpenFolder,
  { path, span, context, value, days, entities }: Found,
  paths: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
): TimelineEvent {
  return {
    document: paths.get(path) ?? 0,
    at: toShort(open, { path, span }),
    words: wordsAt(open, { path, span }),
    quote: wordsAt(open, { path, span: context }),
    value,
    ...ends(days),
    entities: entities.flatMap(({ id }) => numbers.get(id) ?? []),
  };
}

/** An open end is absent: JSON has no infinity. */
function ends({ from, to }: Found['days']): { readonly from?: number; readonly to?: number } {
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(to) && { to }) };
}
