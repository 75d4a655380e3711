/** Registers: a line's "OKELLO, Grace" is one person, surname first. "PARIS, France" and prose are not. */
import { lineAt } from '../../../text/text';
import type { NameMention } from '../../mentions';
import { LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { nameAt, replacing, unitsIn } from './mention';

const ENTRY =
  /(?:^|:\s+|[•·*–-]\s+|\d[.)]\s+)(\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+)?, \p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{Ll}\p{M}'’-]*\.?){0,3})(?=\s*(?:$|[.…(,;|\t]|\s\s))/u;

export const registers: Evidence = (sight, names) => {
  const entries: NameMention[] = [];
  for (const line of sight.text.lines) {
    if (line.end - line.start > 120) continue;
    const content = sight.text.content.slice(line.start, line.end);
    const match = ENTRY.exec(content);
    if (!match) continue;
    const start = line.start + match.index + match[0].length - (match[1] as string).length;
    const span = { start, end: start + (match[1] as string).length };
    if (!isPlace(sight, span)) entries.push(nameAt(sight.text, span, 'person', 0.9));
  }
  return replacing(names, entries);
};

/** Behind the comma stands a country or a listed place that is no given name. */
function isPlace(sight: Sight, span: { readonly start: number; readonly end: number }): boolean {
  const units = unitsIn(sight, span);
  const lists = sight.words[units.end - 1]?.lists ?? 0;
  return (
    (lists & LIST.country) !== 0 ||
    ((lists & LIST.place) !== 0 && (lists & LIST.given) === 0 && lineAt(sight.text, span.start).kind === 'prose')
  );
}
