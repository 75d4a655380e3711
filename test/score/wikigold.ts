/**
 * Scores names on WikiGold: `node out/test/score/wikigold.js FILE`, FILE one token and its label a line.
 *
 * The corpus (Balasuriya et al. 2009, CC BY 4.0) is read from where it lies and never trained on. Its lines are
 * put back together as text; a name counts where span and type agree. Other proper names are left out of both.
 */
import { readFileSync } from 'node:fs';
import { namesIn } from '../../server/src/recognize/names/names';
import { textOf } from '../../server/src/text/text';
import { namesModel } from '../support/engine';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = { 'I-PER': 'person', 'I-ORG': 'organisation', 'I-LOC': 'place' };

main(process.argv[2]);

function main(path: string | undefined): void {
  if (!path) throw new Error('Give the path of wikigold.conll.txt.');
  const types = Object.values(TYPES);
  const tallies = new Map(['all', ...types].map((title) => [title, { right: 0, found: 0, marked: 0 }]));
  for (const article of readFileSync(path, 'utf8').split(/^-DOCSTART- O$/m)) {
    const { content, gold } = detokenised(article);
    const wanted = new Set(gold.map(keyOf));
    const found = namesIn(textOf(content), namesModel()).filter(({ type }) => types.includes(type));
    for (const [title, tally] of tallies) {
      const of = ({ type }: { readonly type: string }) => title === 'all' || type === title;
      tally.right += found.filter((name) => of(name) && wanted.has(keyOf(name))).length;
      tally.found += found.filter(of).length;
      tally.marked += gold.filter(of).length;
    }
  }
  for (const [title, { right, found, marked }] of tallies)
    console.log(
      `${title.padEnd(14)} P ${percent(right / found)}  R ${percent(right / marked)}  F1 ${percent((2 * right) / (found + marked))}`,
    );
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
