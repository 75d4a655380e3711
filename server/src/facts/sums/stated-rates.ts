/** Exchange rates that a document itself states: "($1 = 1,447 won)". */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { figured } from '../identity/figured';

export interface StatedRate {
  readonly one: FigureMention;
  /** What `one` is worth, in another currency. */
  readonly worth: FigureMention;
}

export function statedRatesIn({ text, recognized }: Reading): readonly StatedRate[] {
  return text.paragraphs
    .filter(({ start, end }) => text.content.slice(start, end).includes('='))
    .flatMap((paragraph) => {
      const { words, figures } = figured(text.content, paragraph, recognized.figures);
      return [...words.matchAll(/#(\d+) = #(\d+)/g)].flatMap(([, a, b]) => {
        const [one, worth] = [figures[Number(a)], figures[Number(b)]];
        return one?.figure === 'money' && worth?.figure === 'money' && one.unit !== worth.unit ? [{ one, worth }] : [];
      });
    });
}
