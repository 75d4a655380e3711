/** The five seed articles, as their reader meets them: hovers, jumps, datelines and warnings. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { definition } from '../../server/src/features/definition';
import { findings } from '../../server/src/features/findings';
import { hover } from '../../server/src/features/hover';
import { problems } from '../../server/src/features/problems';
import { references } from '../../server/src/features/references';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import type { Span } from '../../server/src/text/span';
import { folderOf } from '../support/engine';

const files = readdirSync('seeds').map((path) => ({ path, content: readFileSync(`seeds/${path}`, 'utf8') }));
const folder = folderOf(files);

/** The first place where `words` stand in the article of that number, `inside` them. */
function place(number: string, words: string, inside = words) {
  const { path, content } = files.find((file) => file.path.startsWith(number)) ?? assert.fail(`no ${number}`);
  const around = content.indexOf(words);
  assert.ok(around >= 0, `no “${words}” in ${number}`);
  return { path, offset: around + words.indexOf(inside) };
}

function hoverOn(...where: Parameters<typeof place>): string {
  const { path, offset } = place(...where);
  return hover(folder, path, offset, (document) => document)?.markdown ?? '';
}

function wordsAt({ path, span }: { readonly path: string; readonly span: Span }): string {
  const { content = '' } = files.find((file) => file.path === path) ?? {};
  return `${path.slice(0, 3)} ${content.slice(span.start, span.end)}`;
}

suite('seeds: warnings', () => {
  const warnings = findings(folder).filter(({ severity }) => severity === 'warning');

  test('for exactly two facts, every side of each', () => {
    const sides = warnings.map(({ rule, at, against }) => [rule, ...[at, ...against].map(wordsAt).sort()]);
    assert.deepEqual(sides.sort(), [
      ['dates-disagree', '000 Tuesday', '001 March 13', '001 Monday'],
      ['figures-disagree', '001 US$2.8 billion', '004 US$2.6 billion'],
    ]);
  });

  for (const [number, words] of [
    ['000', 'Tuesday'],
    ['001', 'Monday'],
    ['001', 'March 13'],
    ['001', 'US$2.8 billion'],
    ['004', 'US$2.6 billion'],
  ] as const)
    test(`${words} in ${number} links the other side`, () => {
      const { path, offset } = place(number, words);
      const problem = problems(folder, path, 100).find(({ span }) => span.start === offset);
      assert.ok(problem?.related.some((other) => other.path !== path));
    });
});

suite('seeds: hover', () => {
  test('Liu is Liu Jie, with aliases and roles from two articles', () => {
    const card = hoverOn('004', 'Liu visited Ant Group', 'Liu');
    assert.match(card, /^\*\*Liu Jie\*\* · person\n\nalso \*Liu\*/);
    assert.match(card, /^- .*Secretary, Hangzhou Municipal Party Committee \(\[003\S*:7\]/m);
    assert.match(card, /^- communist party chief.*\(\[004\S*:17\]/m);
  });

  test('Ma is the director of the regulator, and not Jack Ma', () => {
    assert.match(hoverOn('000', 'Ma said that the signing', 'Ma'), /^\*\*Ma Chengrong\*\*[\s\S]*director/);
    assert.match(hoverOn('004', 'Jack Ma agreed', 'Ma'), /^\*\*Jack Ma\*\*/);
    const { path, offset } = place('004', 'Jack Ma agreed');
    assert.equal(references(folder, path, offset)?.length, 1);
  });

  test('Zhang Yong and Daniel Zhang are possibly one person, and not merged', () => {
    assert.match(
      hoverOn('003', 'Zhang Yong thanked'),
      /^\*\*Zhang Yong\*\*[\s\S]*Possibly the same as \*\*Daniel Zhang\*\*/,
    );
    assert.match(hoverOn('004', 'Daniel Zhang'), /^\*\*Daniel Zhang\*\*[\s\S]*Possibly the same as \*\*Zhang Yong\*\*/);
    assert.match(hoverOn('003', 'Zhang Yong thanked'), /[Cc]hairman and CEO/);
  });

  test('Ali is Alibaba', () =>
    assert.match(
      hoverOn('003', 'Ali’s strong', 'Ali'),
      /^\*\*Alibaba Group Holding\*\* · organisation\n\nalso .*\*Ali\*/,
    ));

  test('the Hangzhou Market Supervision Bureau is the Regulation Bureau', () =>
    assert.match(
      hoverOn('000', 'The Hangzhou Market Supervision Bureau signed', 'Hangzhou'),
      /^\*\*Hangzhou Market Supervision Bureau\*\* · organisation\n\nalso \*Hangzhou Market Regulation Bureau\*/,
    ));

  test('a date shows what it was resolved against', () => {
    const card = hoverOn('000', 'signed on Tuesday', 'Tuesday');
    assert.match(card, /^\*\*Tuesday, 14 March 2023\*\*/);
    assert.match(card, /Resolved against this document’s date, Wednesday, 15 March 2023 \(stated\)/);
  });

  test('a figure shows what the other article states', () => {
    const card = hoverOn('001', 'US$2.8 billion');
    assert.match(card, /^\*\*2,800,000,000 USD\*\* · money/);
    assert.match(card, /^- US\\\$2\.6 billion — \*figures-disagree\* \(\[004/m);
  });
});

suite('seeds: jumps', () => {
  for (const [number, words] of [
    ['003', 'Liu Jie expressed'],
    ['004', 'Liu praised'],
    ['004', 'Liu visited Ant Group'],
  ] as const)
    test(`“${words}” in ${number} leads to where Liu Jie is introduced`, () => {
      const { path, offset } = place(number, words);
      const introduced = definition(folder, path, offset) ?? assert.fail('leads nowhere');
      const { path: home, offset: start } = place('003', 'Liu Jie, Member of the Standing Committee');
      assert.deepEqual([introduced.path, introduced.span.start], [home, start]);
    });

  test('Yi Lianhong is mentioned in four articles', () => {
    const { path, offset } = place('004', 'Yi Lianhong');
    assert.deepEqual(
      [...new Set(references(folder, path, offset)?.map((found) => found.path.slice(0, 3)))],
      ['000', '001', '002', '004'],
    );
  });

  test('Ctrl+T finds an alias', () =>
    assert.ok(workspaceSymbols(folder, 'ali').some(({ name, of }) => (of ?? name) === 'Alibaba Group Holding')));
});

suite('seeds: datelines', () => {
  const dateline = (number: string) => folder.reading(place(number, '').path)?.recognized.dateline;

  test('stated', () => {
    assert.deepEqual([dateline('000')?.date, dateline('000')?.source], ['2023-03-15', 'stated']);
    assert.deepEqual([dateline('002')?.date, dateline('002')?.source], ['2023-07-06', 'stated']);
  });
  test('inferred from a weekday with its day, not from a caption', () =>
    assert.deepEqual([dateline('001')?.date, dateline('001')?.source], ['2023-03-15', 'inferred']));
  test('never read from nothing', () => {
    for (const number of ['003', '004']) {
      const { date, source } = dateline(number) ?? assert.fail();
      assert.equal(date === undefined, source === 'unknown');
    }
  });
});
