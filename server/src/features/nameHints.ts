/**
 * Behind a short name that returns after a screenful, the full name that the document gave: "Diaz" Ana Diaz.
 *
 * A screenful is thirty lines of a hundred characters: a paragraph of 250 characters on one line counts as three. Only
 * prose has hints: a headline or a caption is read by itself.
 */
import { isAcronym } from '../entities/acronyms';
import { wordsOf } from '../entities/folded';
import { personWords } from '../entities/person-name';
import type { LocalEntity, Reading } from '../entities/reading';
import type { NameMention } from '../recognize/mentions';
import { overlaps, type Span } from '../text/span';
import { lineNumberAt, type Text } from '../text/text';
import type { InlayHint } from './inlayHints';
import { t } from './words';

export const SCREENFUL = 30;
const WIDTH = 100;

export function nameHints(reading: Reading, part: Span): readonly InlayHint[] {
  const shown = shownLines(reading.text);
  return reading.entities.flatMap((local) => {
    if (!local.mentions.some((mention) => overlaps(mention, part))) return [];
    const full = local.mentions.find(({ text }) => plain(text) === local.name) ?? local.mentions[0];
    return full ? returns(reading, local, full, shown, part) : [];
  });
}

function returns(
  reading: Reading,
  local: LocalEntity,
  full: NameMention,
  shown: LinesTo,
  part: Span,
): readonly InlayHint[] {
  return local.mentions.flatMap((mention, index) => {
    const before = local.mentions[index - 1];
    if (!before || full.start > mention.start || !overlaps(mention, part)) return [];
    if (shown(mention.start) - shown(before.start) < SCREENFUL) return [];
    if (!isShort(local, mention) || !isProse(reading.text, mention)) return [];
    const line = lineNumberAt(reading.text, full.start);
    const above = lineNumberAt(reading.text, mention.start) - line;
    const hint: InlayHint = {
      offset: mention.end,
      beside: 'before',
      label: local.name,
      why:
        above === 1
          ? t('Named in full on line {0}, 1 line above.', line + 1)
          : t('Named in full on line {0}, {1} lines above.', line + 1, above),
      from: { path: reading.path, span: { start: full.start, end: full.end } },
    };
    return [hint];
  });
}

/** Words are missing that the full name has. */
function isShort({ type, name }: LocalEntity, { text }: NameMention): boolean {
  if (type === 'person') return personWords(text).length < personWords(name).length;
  if (type !== 'organisation') return false;
  return wordsOf(text).length < wordsOf(name).length && (isAcronym(text) || wordsOf(name).length > 1);
}

function isProse(text: Text, { start }: NameMention): boolean {
  const kind = text.lines[lineNumberAt(text, start)]?.kind;
  return kind === 'prose' || kind === 'bullet';
}

/** Lines of the screen from the top of the document to an offset. */
type LinesTo = (offset: number) => number;

function shownLines(text: Text): LinesTo {
  let sum = 0;
  const above = text.lines.map(({ start, end }) => {
    const before = sum;
    sum += Math.max(1, Math.ceil((end - start) / WIDTH));
    return before;
  });
  return (offset) => {
    const number = lineNumberAt(text, offset);
    return (above[number] ?? 0) + Math.floor((offset - (text.lines[number]?.start ?? 0)) / WIDTH);
  };
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ');
}
