/** Gold quotes: each dossier's name exactly one place each, and what is said of those that do not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIERS, dossierNames, type Gold, type Quote } from './gold';
import { resolveGold } from './resolve';

suite('gold quotes', () => {
  for (const name of dossierNames())
    test(`${name} is resolved as its quotes say`, () => {
      const read = (file: string) => readFileSync(join(DOSSIERS, name, file), 'utf8').replace(/^\uFEFF/, '');
      const { gold, problems } = resolveGold(JSON.parse(read('gold.json')), read);
      assert.deepEqual(problems, []);
      assert.ok(JSON.stringify(gold, undefined, 1) === read('gold.resolved.json'), 'npm run eval:resolve');
    });

  const document = 'Ann saw Ann. Bo left.';
  const withMention = (...mentions: Omit<Quote, 'file'>[]): Gold<Quote> => ({
    documents: [{ file: 'a.txt' }],
    entities: [{ id: 'e', type: 'person', mentions: mentions.map((mention) => ({ file: 'a.txt', ...mention })) }],
    conflicts: [],
  });
  const bad: readonly [problem: string, ...mentions: Omit<Quote, 'file'>[]][] = [
    ['entity e: quote not found in a.txt: "Cy"', { in: 'Cy', text: 'Cy' }],
    ['entity e: quote not unique in a.txt: "Ann"', { in: 'Ann', text: 'Ann' }],
    ['entity e: text not in quote: "Ann" / "Bo left"', { in: 'Bo left', text: 'Ann' }],
    ['entity e: text not unique in quote: "Ann" / "Ann saw Ann"', { in: 'Ann saw Ann', text: 'Ann' }],
    ['duplicate mention a.txt:13-15 Bo', { in: 'Bo', text: 'Bo' }, { in: 'Bo left', text: 'Bo' }],
  ];
  for (const [problem, ...mentions] of bad)
    test(problem, () => assert.deepEqual(resolveGold(withMention(...mentions), () => document).problems, [problem]));
});
