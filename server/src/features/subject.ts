/** What a statement is about: in the words of its document, and the kind of value in the reader's language. */
import type { Statement, StatementValue } from '../facts/statement';
import { isFrame, phraseAt, termOf } from '../facts/words';
import type { Folder } from '../index/folder';
import { overlaps, type Span, within } from '../text/span';
import { slice } from '../text/text';
import { kindOf } from './amounts';
import { t } from './words';

/** `spill … found · date`; what no word of its sentence says was taken from the one before, and is named by its frame. */
export function subjectOf(folder: Folder, statement: Statement): string {
  return [whatIn(folder, statement), kindIn(statement.value)].filter(Boolean).join(' · ');
}

/** Frames that are named: those that govern the value most closely. */
const NAMED = 2;

function whatIn(folder: Folder, statement: Statement): string {
  const text = folder.reading(statement.path)?.text;
  const frames = statement.frames.slice(0, NAMED);
  const spans = text
    ? frames.flatMap((frame) => wordsOf(within(text.tokens, statement.context), frame, statement) ?? [])
    : [];
  if (!text || spans.length === 0) return frames.filter(isFrame).join(', ');
  const [first, last] = spans.sort((a, b) => a.start - b.start) as [Span, Span?];
  if (!last) return slice(text, first);
  const between = slice(text, { start: first.end, end: last.start });
  return `${slice(text, first)}${/^\s*$/.test(between) ? ' ' : ' … '}${slice(text, last)}`;
}

/** The words of that frame which stand nearest to the value, and not in it. */
function wordsOf(
  tokens: readonly (Span & { readonly text: string })[],
  frame: string,
  { span }: Statement,
): Span | undefined {
  const texts = tokens.map((token) => token.text);
  const found = tokens.flatMap((token, at): Span[] => {
    const phrase = phraseAt(texts, at);
    if ((phrase?.term ?? termOf(token.text)) !== frame) return [];
    return [{ start: token.start, end: tokens[at + (phrase?.length ?? 1) - 1]?.end ?? token.end }];
  });
  const away = ({ start, end }: Span) => Math.max(start - span.end, span.start - end);
  return found.filter((words) => !overlaps(words, span)).sort((a, b) => away(a) - away(b))[0];
}

function kindIn(value: StatementValue): string {
  switch (value.kind) {
    case 'figure':
      return kindOf(value.figure.figure);
    case 'date':
      return t('date');
    case 'role':
      return t('role');
    case 'place':
      return t('place');
    case 'name':
      return t('name');
    case 'order':
      return t('order');
  }
}
