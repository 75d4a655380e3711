/**
 * The lines of a document and what each is: prose, or one of the things around it.
 *
 * Headlines, captions, bylines, header fields, bullets and site furniture are lines, not prose:
 * a sentence never runs from one into the next.
 */
import type { Span } from './span';

export type LineKind = 'blank' | 'prose' | 'heading' | 'caption' | 'byline' | 'field' | 'bullet' | 'boilerplate';

export interface Line extends Span {
  readonly kind: LineKind;
}

const CAPTION =
  /^\W*(?:caption|photograph|picture|image)\b|\b(?:photo|picture|image|photograph)s?:\s*\S|^file photo\b/i;
const BYLINE = /^(?:(?:story |report |text )?by\s+\p{Lu}|reporting by\b|\((?:reporting|editing|writing)\b)/iu;
const FIELD =
  /^\s*(?:\p{Lu}[\p{L} .-]{1,28}:\s+\S|date\s+\d|(?:published|updated|posted|issued|adopted|released|date)\b[^.]{0,12}\d)/u;
/** A speaker's turn in a transcript, which is prose however short: "HOST: Why there?" */
const TURN = /^\p{Lu}[\p{Lu}\p{M} .'’()-]{1,40}:\s.*[.!?…][”’"')\]]*$/u;
const BULLET = /^\s*(?:[•·▪◦‣*–—-]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/u;
const BOILERPLATE =
  /^(?:advertisement\b.{0,60}|learn more|read more\b.{0,80}|get more with\b.*|related (?:stories|articles|topics)\b.*|also today\b.*|sign up\b.*|subscribe\b.*|share this\b.*|(?:all rights reserved|copyright|©).*|a personalised news feed\b.*|post|click here\b.*|follow us\b.*|click to\b.*|back to top|print|e-?mail|comments?)$/i;
const SENTENCE_END = /[.!?…:;][”’"')\]]*$/;
/** A hard-wrapped paragraph's longest line is at least this long, */
const WRAPPED_LENGTH = 45;
/** and at most this. */
const WRAPPED_WIDTH = 110;

/** Lines end at \n, \r\n or \r. There is always at least one, possibly empty. */
export function linesOf(content: string): readonly Line[] {
  const lines: Line[] = [];
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (;;) {
    const match = end.exec(content);
    const stop = match ? match.index : content.length;
    lines.push({ start, end: stop, kind: kindOf(content.slice(start, stop)) });
    if (!match) return lines;
    start = end.lastIndex;
  }
}

function kindOf(line: string): LineKind {
  const trimmed = line.trim();
  if (trimmed === '') return 'blank';
  if (BOILERPLATE.test(trimmed)) return 'boilerplate';
  if (BULLET.test(line)) return 'bullet';
  if (TURN.test(trimmed)) return 'prose';
  if (trimmed.length < 100 && BYLINE.test(trimmed)) return 'byline';
  if (trimmed.length < 300 && CAPTION.test(trimmed)) return 'caption';
  if (trimmed.length < 100 && FIELD.test(trimmed)) return 'field';
  if (trimmed.length < 140 && !SENTENCE_END.test(trimmed)) return 'heading';
  return 'prose';
}

/** Joins the lines of hard-wrapped blocks; every other line that is not blank stands alone. */
export function paragraphsOf(content: string, lines: readonly Line[]): readonly Span[] {
  return blocksOf(lines).flatMap((block) =>
    isWrapped(content, block)
      ? [{ start: (block[0] as Line).start, end: (block.at(-1) as Line).end }]
      : block.map(({ start, end }) => ({ start, end })),
  );
}

/** Runs of neighbouring lines that could be one flow: prose and what looks like a heading; others alone. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const flows = line.kind === 'prose' || line.kind === 'heading';
    if (flows && open) blocks.at(-1)?.push(line);
    else if (line.kind !== 'blank') blocks.push([line]);
    // A bullet or a caption may itself be wrapped: lines below can join it.
    open = flows || line.kind === 'bullet' || line.kind === 'caption';
  }
  return blocks;
}

/**
 * All lines but the last are about as long as the longest, none longer than a terminal is wide, and one runs on;
 * a block that opens with a title is no wrapped prose.
 */
function isWrapped(content: string, block: readonly Line[]): boolean {
  const lengths = block.map((line) => line.end - line.start);
  const longest = Math.max(...lengths);
  if (block.length < 2 || longest < WRAPPED_LENGTH || longest > WRAPPED_WIDTH) return false;
  const opening = content.slice((block[0] as Line).start, (block[0] as Line).end);
  if ((opening.match(/\p{L}+/gu) ?? []).length > 2 * (opening.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).length) return false;
  if (lengths.slice(0, -1).some((length) => length < 0.6 * longest)) return false;
  const broken = block.filter((line) => !SENTENCE_END.test(content.slice(line.start, line.end).trimEnd()));
  const endsASentence = SENTENCE_END.test(content.slice(0, (block.at(-1) as Line).end).trimEnd());
  return broken.length > 0 && (endsASentence || block.length > 3);
}
