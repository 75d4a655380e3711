/**
 * Scores names on WikiGold: `npm run eval:wikigold -- FILE [--misses]`, FILE one token and its label a line.
 *
 * The corpus (Balasuriya et al. 2009, CC BY 4.0) is read from where it lies and never trained on. Its lines are
 * put back together as text; a name counts where span and type agree. Other proper names are left out of both.
 * Printed twice: as marked, and with a leading article left off both sides, since WikiGold counts "The" in some
 * names and we never do.
 */
import { readFileSync } from 'node:fs';
import { namesIn } from '../../server/src/recognize/names/names';
import { textOf } from '../../server/src/text/text';
import { namesModel } from '../support/engine';
import { agreement } from './pairing';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = { 'I-PER': 'person', 'I-ORG': 'organisation', 'I-LOC': 'place' };

interface Article {
  readonly content: string;
  readonly gold: readonly Gold[];
  readonly found: readonly Gold[];
}

main(process.argv[2], process.argv[3] === '--misses');

function main(path: string | undefined, misses: boolean): void {
  if (!path) throw new Error('Give the path of wikigold.conll.txt.');
  const articles = readFileSync(path, 'utf8')
    .split(/^-DOCSTART- O$/m)
    .map(articleOf);
  console.log('as marked');
  print(articles);
  console.log('\na leading article left off both sides');
  const bare = articles.map((article) => ({
    ...article,
    gold: article.gold.map((name) => withoutArticle(article.content, name)),
    found: article.found.map((name) => withoutArticle(article.content, name)),
  }));
  print(bare);
  if (misses) for (const article of bare) printMisses(article);
}

function articleOf(lines: string): Article {
  const { content, gold } = detokenised(lines);
  const types = Object.values(TYPES);
  return { content, gold, found: namesIn(textOf(content), namesModel()).filter(({ type }) => types.includes(type)) };
}

function print(articles: readonly Article[]): void {
  for (const title of ['all', ...Object.values(TYPES)]) {
    const of = ({ type }: Gold) => title === 'all' || type === title;
    const tally = { right: 0, found: 0, gold: 0 };
    for (const { gold, found } of articles) {
      const wanted = new Set(gold.map(keyOf));
      tally.right += found.filter((name) => of(name) && wanted.has(keyOf(name))).length;
      tally.found += found.filter(of).length;
      tally.gold += gold.filter(of).length;
    }
    const { precision, recall, f1 } = agreement(tally.right, tally.found, tally.gold);
    console.log(`${title.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
  }
}

/** `-` what is marked and was not found so, `+` what was found and is not marked so. */
function printMisses({ content, gold, found }: Article): void {
  const print = (sign: string, names: readonly Gold[], others: readonly Gold[]) => {
    const keys = new Set(others.map(keyOf));
    for (const { start, end, type } of names.filter((name) => !keys.has(keyOf(name)))) {
      const around = [
        content.slice(Math.max(0, start - 40), start),
        content.slice(start, end),
        content.slice(end, end + 40),
      ];
      console.log(`${sign} ${type.padEnd(13)} ${around[0]}[${around[1]}]${around[2]}`.replaceAll('\n', ' '));
    }
  };
  print('-', gold, found);
  print('+', found, gold);
}

function withoutArticle(content: string, { start, end, type }: Gold): Gold {
  const article = /^the\s/i.exec(content.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end, type };
}

/** One sentence a line; no space before closing punctuation or behind an opening bracket. */
function detokenised(article: string): { readonly content: string; readonly gold: readonly Gold[] } {
  const gold: Gold[] = [];
  let content = '';
  for (const sentence of article.trim().split(/\n\n+/)) {
    let open: string | undefined;
    for (const row of sentence.split('\n')) {
      const space = row.lastIndexOf(' ');
      const word = row.slice(0, space);
      const label = row.slice(space + 1);
      const glued = /^(?:[,.;:!?)\]%']|n't|'(?:s|re|ve|ll|d|m))$/.test(word) || /(?:^|[\n([])$/.test(content);
      if (!glued) content += ' ';
      const type = TYPES[label];
      const last = gold.at(-1);
      const start = content.length;
      content += word;
      if (type && last && open === label) gold[gold.length - 1] = { ...last, end: content.length };
      else if (type) gold.push({ start, end: content.length, type });
      open = label;
    }
    content += '\n';
  }
  return { content, gold };
}

function keyOf({ start, end, type }: Gold): string {
  return `${start}-${end} ${type}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
