/** Whose an age is, and from where a distance is counted. */
import type { LocalEntity } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import type { Sentence } from '../sentence';

/** Of an age the person right before or right behind it; of a distance the place it is counted from. */
export function holderOf(content: string, sentence: Sentence, figure: FigureMention): LocalEntity | undefined {
  if (figure.figure === 'age') return agedOf(content, sentence, figure);
  if (figure.figure !== 'measure' || SIDE.test(content.slice(sentence.start, figure.start))) return undefined;
  const next = sentence.names.find(({ mention }) => mention.start >= figure.end);
  const between = next && content.slice(figure.end, next.mention.start);
  return between !== undefined && FROM.test(between) ? next?.entity : undefined;
}

/** "At a depth of 60 metres off Vardo" gives no distance from there. */
const SIDE = /\b(?:depth|height|altitude|length|width|diameter)\s+of\s+(?:[a-z]+\s+){0,2}$/i;

/** "20 miles north of", "9 km from the town of" */
const FROM = /^\s*(?:[\p{L}-]+\s+){0,2}(?:of|from|off)\s+(?:the\s+)?(?:[\p{Ll}]+\s+of\s+)?$/u;

/** "Ana Diaz, 52," or "52-year-old Ana Diaz"; of "a 52-year-old man" nobody. */
function agedOf(content: string, sentence: Sentence, age: FigureMention): LocalEntity | undefined {
  return sentence.names.find(({ mention, entity }) => {
    if (entity.type !== 'person') return false;
    return mention.end <= age.start
      ? /^(?:,|\s\(|, (?:who is|aged?|now|then))\s*$/.test(content.slice(mention.end, age.start))
      : /^\s+$/.test(content.slice(age.end, mention.start));
  })?.entity;
}
