/**
 * Datelines: capitals that open a line before a dash or an agency in brackets name a place.
 *
 * "PORT ELLISON – ", "LISBON, 4 May (ANP) - ". A speaker's label ends in a colon, a headline in no dash.
 */
import type { NameMention } from '../../mentions';
import type { Evidence } from './evidence';
import { nameAt, replacing } from './mention';

const DATELINE =
  /^\s*((?:\p{Lu}[\p{Lu}'’.-]+)(?: \p{Lu}[\p{Lu}'’.-]+){0,3})(?:, (?:\p{Lu}[\p{L}. ]{1,24}|[^()\n–—-]{0,12}\d{1,2}[^()\n–—-]{0,12}))?(?: ?\([\p{L}&. -]{2,40}\))? ?[–—-]{1,2}\s+(?=["“'‘]?\p{Lu}?[\p{Ll} ])/u;
/** A dateline opens a paragraph; a shorter line is a title. */
const SHORTEST = 70;
const NO_PLACE =
  /^(?:PHOTO|URGENT|FILE|UPDATE|BREAKING|CORRECTION|ANALYSIS|OPINION|EXCLUSIVE|WATCH|LIVE|NOTE|SOCCER|FOOTBALL|CRICKET|TENNIS|RUGBY|GOLF)\b/;

export const datelines: Evidence = (sight, names) => {
  const places: NameMention[] = [];
  for (const line of sight.text.lines) {
    const match = DATELINE.exec(sight.text.content.slice(line.start, Math.min(line.end, line.start + 160)));
    const place = match?.[1];
    if (!match || !place || NO_PLACE.test(place) || line.end - line.start < SHORTEST) continue;
    const start = line.start + match[0].indexOf(place);
    places.push(nameAt(sight.text, { start, end: start + place.length }, 'place', 0.9));
  }
  return replacing(names, places);
};
