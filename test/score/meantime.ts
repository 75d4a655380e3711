/**
 * Dates against the MEANTIME news corpus: `node out/test/score/meantime.js FILE.tsv [--misses]`.
 *
 * The file holds tokens with TIMEX3 types and values, and the creation date of each article. Prints precision,
 * recall and F1 of the spans (by overlap) and of the values, of all DATE and TIME expressions and of those alone
 * that name a stretch of the calendar; DURATION and SET, which are no dates to us, are counted apart.
 */
import { readFileSync } from 'node:fs';
import { readDates, resolveDates } from '../../server/src/recognize/dates/dates';
import type { DateMention } from '../../server/src/recognize/mentions';
import { phrase } from '../../server/src/text/phrase';
import { overlaps, type Span } from '../../server/src/text/span';
import { textOf } from '../../server/src/text/text';
import { timexOf } from './timex';

interface Gold extends Span {
  readonly type: string;
  readonly value: string;
}

interface Article {
  readonly date: string;
  readonly content: string;
  readonly gold: readonly Gold[];
}

interface Tally {
  system: number;
  gold: number;
  spans: number;
  values: number;
}

/** Tokens are joined by spaces, but for marks that cling to the word before them; sentences by blank lines. */
function articlesOf(table: string): Article[] {
  return table
    .split(/^\*!-DCTVALUE="/m)
    .slice(1)
    .map((part) => {
      const date = part.slice(0, part.indexOf('"'));
      const gold: Gold[] = [];
      let content = '';
      for (const line of part.slice(part.indexOf('\n') + 1).split('\n')) {
        const [token = '', label = '', value = ''] = line.split('\t');
        if (token === '') {
          content = content.trimEnd() === '' ? '' : `${content.trimEnd()}\n\n`;
          continue;
        }
        if (/^(?:[,.;:!?%)\]]|['’]s|n['’]t)$/.test(token)) content = content.trimEnd();
        const start = content.length;
        content += `${token} `;
        const end = start + token.length;
        const last = gold.at(-1);
        if (label.startsWith('B-')) gold.push({ start, end, type: label.slice(2), value });
        else if (label.startsWith('I-') && last) gold[gold.length - 1] = { ...last, end };
      }
      return { date, content, gold };
    });
}

function datesOf(article: Article): readonly DateMention[] {
  const text = textOf(article.content);
  return resolveDates(text, readDates(text), {
    date: article.date,
    source: 'ruling',
    why: phrase('The corpus says so.'),
  });
}

/** Calendar values: a day, week, month, quarter, half, season, year, decade or century. */
const CALENDAR = /^\d{2,4}(?:-|$|[01]\d|T)/;
const isDate = (gold: Gold) => gold.type === 'DATE' || gold.type === 'TIME';

/** A lone B-DATE valued as a length ("two years" as P2Y) is the corpus's own slip, and counted as it stands. */
function score(articles: readonly Article[], owed: (gold: Gold) => boolean, misses = false): Tally {
  const tally: Tally = { system: 0, gold: 0, spans: 0, values: 0 };
  for (const article of articles) {
    const wanted = article.gold.filter(owed);
    const others = article.gold.filter((gold) => !owed(gold));
    const free = new Set(datesOf(article).filter((one) => one.form !== 'stretch'));
    tally.gold += wanted.length;
    for (const gold of wanted) {
      const found = [...free].find((one) => overlaps(one, gold));
      if (found) free.delete(found);
      const value = found && timexOf(found);
      const right = value !== undefined && value === gold.value.replace(/T.*$/, '');
      if (found) {
        tally.system++;
        tally.spans++;
      }
      if (right) tally.values++;
      else if (misses)
        console.log(`  ${article.date} ${shown(article, gold)} = ${gold.value}, not ${value ?? 'found'}`);
    }
    for (const one of free) {
      // What the corpus marks as something else (a length, a repetition, "recently") is neither right nor wrong.
      if (others.some((gold) => overlaps(one, gold))) continue;
      tally.system++;
      if (misses) console.log(`  ${article.date} ${shown(article, one)} is too much, ${one.value}`);
    }
  }
  return tally;
}

function shown(article: Article, { start, end }: Span): string {
  const before = article.content.slice(Math.max(0, start - 60), start);
  return `${before}[${article.content.slice(start, end)}]${article.content.slice(end, end + 30)}`.replace(/\s+/g, ' ');
}

function line(name: string, { system, gold, spans, values }: Tally): string {
  const f1 = (right: number) => (100 * (2 * right)) / (system + gold || 1);
  const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1);
  return `${name.padEnd(28)} spans P ${percent(spans, system)} R ${percent(spans, gold)} F1 ${f1(spans).toFixed(1)}   values P ${percent(values, system)} R ${percent(values, gold)} F1 ${f1(values).toFixed(1)}   (${gold} in the corpus, ${system} found)`;
}

function main(path: string, misses: boolean): void {
  const articles = articlesOf(readFileSync(path, 'utf8'));
  console.log(line('all DATE and TIME', score(articles, isDate)));
  console.log(
    line(
      'of the calendar',
      score(articles, (gold) => isDate(gold) && CALENDAR.test(gold.value), misses),
    ),
  );
  const apart = articles.flatMap(({ gold }) => gold.filter((one) => !isDate(one)));
  console.log(`DURATION and SET, not scored: ${apart.length}`);
}

const [, , path, ...flags] = process.argv;
if (require.main === module && path) main(path, flags.includes('--misses'));
