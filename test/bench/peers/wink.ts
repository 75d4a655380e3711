/** The library wink-nlp: dates and figures without values; it has no people, places or organisations. */
import type { Read, Seen } from '../measure';
import type { Load } from '../peers';

type Module = (model: unknown) => {
  readonly its: Record<'detail', unknown>;
  readDoc(text: string): { entities(): { out(its: unknown): readonly { value: string; type: string }[] } };
};

export function wink(load: Load): Read {
  const { readDoc, its } = (load('wink-nlp') as Module)(load('wink-eng-lite-web-model'));
  return (content) => {
    const dates: Seen[] = [];
    const figures: Seen[] = [];
    let from = 0;
    for (const { value, type } of readDoc(content).entities().out(its.detail)) {
      const start = content.indexOf(value, from);
      if (start < 0) continue; // White space inside was made single.
      from = start + value.length;
      if (type === 'DATE') dates.push({ start, end: from });
      else if (/^(?:MONEY|PERCENT|CARDINAL|ORDINAL|DURATION)$/.test(type)) figures.push({ start, end: from });
    }
    return { dates, figures };
  };
}
