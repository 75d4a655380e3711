/** One check for each thing that is recognized or found: documents with carets in, a comparison out. */
import type { FigureMention, NameMention } from '../../server/src/recognize/mentions';
import type { Recognized } from '../../server/src/recognize/recognize';
import type { Span } from '../../server/src/text/span';
import { checkMarks } from './annotate';
import { recognizedIn } from './engine';
import type { FixtureFile, Mark } from './fixture';

/** `^^^ person` */
export function checkNames(written: string): void {
  checkMarks(
    written,
    recognized('names', ({ type }) => type),
  );
}

/** `^^^ 2023-03-14`, or `unknown` where nothing anchors it. */
export function checkDates(written: string): void {
  checkMarks(
    written,
    recognized('dates', ({ value }) => value ?? 'unknown'),
  );
}

/** `^^^ 4200000 USD`, `^^^ at-least 12 worker`, `^^^ 10/12 year` */
export function checkFigures(written: string): void {
  checkMarks(written, recognized('figures', figureText));
}

/** `^^^ director of the Harbour Board: Ana Diaz`, without what the text does not say. */
export function checkRoles(written: string): void {
  checkMarks(
    written,
    recognized(
      'roles',
      ({ title, organisation, holder }) => `${title}${named(' of ', organisation)}${named(': ', holder)}`,
    ),
  );
}

type List = 'names' | 'dates' | 'figures' | 'roles';

function recognized<L extends List>(list: L, text: (mention: Recognized[L][number]) => string) {
  return (files: readonly FixtureFile[]): readonly Mark[] =>
    files.flatMap((file) => {
      const mentions: readonly (Span & Recognized[L][number])[] = recognizedIn(file)[list];
      return mentions.map((mention) => ({
        path: file.path,
        start: mention.start,
        end: mention.end,
        text: text(mention),
      }));
    });
}

function figureText({ hedge, range, value, unit }: FigureMention): string {
  const number = range ? `${range.low}/${range.high}` : `${value}`;
  return `${hedge ? `${hedge} ` : ''}${number} ${unit}`;
}

function named(before: string, name: NameMention | undefined): string {
  return name ? `${before}${name.text}` : '';
}
