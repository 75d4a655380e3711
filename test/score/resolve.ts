/** Gold quotes found in their documents: the offsets of `gold.resolved.json`, and what is wrong with a quote. */
import type { Gold, Quote } from './gold';

export interface Resolved {
  /** The gold with `start` and `end` added behind the other fields of each quote that was found. */
  readonly gold: Gold<Quote>;
  /** One line for each quote that does not name exactly one place, and each mention given twice. */
  readonly problems: readonly string[];
}

/** `read` gives the decoded text of a document and throws where there is none. */
export function resolveGold(gold: Gold<Quote>, read: (file: string) => string): Resolved {
  const problems: string[] = [];
  const texts = new Map(gold.documents.map(({ file }) => [file, read(file)]));
  const place = <Q extends Quote>(quote: Q, where: string): Q => {
    const start = locate(texts.get(quote.file) ?? read(quote.file), quote, (problem) =>
      problems.push(`${where}: ${problem}`),
    );
    return start === undefined ? quote : { ...quote, start, end: start + quote.text.length };
  };
  const placed = <T extends { readonly id: string; readonly spans: readonly Quote[] }>(
    items: readonly T[],
    kind: string,
  ) => items.map((item) => ({ ...item, spans: item.spans.map((quote) => place(quote, `${kind} ${item.id}`)) }));

  const entities = gold.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => place(mention, `entity ${entity.id}`)),
  }));
  const resolved: Gold<Quote> = {
    ...gold,
    entities,
    ...(gold.dates && { dates: gold.dates.map((date) => place(date, `date ${date.value}`)) }),
    ...(gold.figures && { figures: gold.figures.map((one) => place(one, `figure ${one.value} ${one.unit}`)) }),
    conflicts: placed(gold.conflicts, 'conflict'),
    ...(gold.negatives && { negatives: placed(gold.negatives, 'negative') }),
  };
  return { gold: resolved, problems: [...problems, ...repeatedMentions(entities)] };
}

/** `undefined` where the quote is nowhere; the first of several places where it is not unique. */
function locate(text: string, quote: Quote, report: (problem: string) => void): number | undefined {
  const at = text.indexOf(quote.in);
  const within = quote.in.indexOf(quote.text);
  const quoted = JSON.stringify(quote.in);
  if (at < 0) report(`quote not found in ${quote.file}: ${quoted}`);
  else if (text.includes(quote.in, at + 1)) report(`quote not unique in ${quote.file}: ${quoted}`);
  if (within < 0) report(`text not in quote: ${JSON.stringify(quote.text)} / ${quoted}`);
  else if (quote.in.includes(quote.text, within + 1))
    report(`text not unique in quote: ${JSON.stringify(quote.text)} / ${quoted}`);
  return at < 0 || within < 0 ? undefined : at + within;
}

function repeatedMentions(entities: Gold<Quote>['entities']): string[] {
  const places = new Set<string>();
  const problems: string[] = [];
  for (const mention of entities.flatMap((entity) => entity.mentions) as (Quote & { start?: number })[]) {
    if (mention.start === undefined) continue;
    const place = `${mention.file}:${mention.start}-${mention.start + mention.text.length}`;
    if (places.has(place)) problems.push(`duplicate mention ${place} ${mention.text}`);
    places.add(place);
  }
  return problems;
}
