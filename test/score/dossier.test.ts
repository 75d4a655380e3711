/** The scorers on a dossier made by hand, small enough to be counted with a pencil. */
import assert from 'node:assert/strict';
import type { Analysis } from './analysis';
import { compare, pooled, score } from './dossier';
import type { Gold, Quote } from './gold';
import { missesOf } from './misses';
import { resolveGold } from './resolve';
import { rowsOf } from './rows';
import { kindTable, scoreTable } from './table';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'Ann Lee runs Orbit. Lee paid $5 million on 3 May 2020.',
  'b.txt': 'Orbit paid $6 million for 12 boats in May 2020. Ann left.',
};

const in_ = (file: string, text: string, quote = text): Quote => ({ file, in: quote, text });

const written: Gold<Quote> = {
  documents: [{ file: 'a.txt', date: '2020-05-04' }, { file: 'b.txt' }],
  entities: [
    {
      id: 'lee',
      type: 'person',
      mentions: [in_('a.txt', 'Ann Lee'), in_('a.txt', 'Lee', 'Lee paid'), in_('b.txt', 'Ann')],
    },
    { id: 'orbit', type: 'organisation', mentions: [in_('a.txt', 'Orbit'), in_('b.txt', 'Orbit')] },
  ],
  dates: [
    { ...in_('a.txt', '3 May 2020'), value: '2020-05-03' },
    { ...in_('b.txt', 'May 2020'), value: '2020-05' },
  ],
  figures: [
    { ...in_('a.txt', '$5 million'), value: 5e6, unit: 'USD' },
    { ...in_('b.txt', '$6 million'), value: 6e6, unit: 'USD' },
    { ...in_('b.txt', '12'), value: 12, unit: 'boat' },
  ],
  conflicts: [
    { id: 'paid', kind: 'figure', difficulty: 'easy', spans: [in_('a.txt', '$5 million'), in_('b.txt', '$6 million')] },
    { id: 'day', kind: 'weekday', difficulty: 'easy', spans: [in_('a.txt', '3 May 2020')] },
    { id: 'loose', kind: 'figure', difficulty: 'hard', apparent: true, spans: [in_('b.txt', '12')] },
  ],
  negatives: [{ id: 'month', spans: [in_('a.txt', '3 May 2020'), in_('b.txt', 'May 2020')] }],
};

const gold = resolveGold(written, (file) => TEXTS[file] ?? '').gold as unknown as Gold;

const place = (file: string, text: string, quote = text) => {
  const start = (TEXTS[file] ?? '').indexOf(quote) + quote.indexOf(text);
  return { file: `some/folder/${file}`, text, start, end: start + text.length };
};
const warning = (...spans: Analysis['conflicts'][number]['spans']) => ({
  rule: 'r',
  severity: 'warning',
  message: 'm',
  spans,
});

const nothing: Analysis = { documents: [], entities: [], dates: [], figures: [], conflicts: [] };

/** Ann taken for Orbit, Lee left alone, and a month taken for a name. */
const muddled: Analysis = {
  documents: [
    { file: 'a.txt', date: '2020-05-03' },
    { file: 'b.txt', date: null },
  ],
  entities: [
    { id: 'p1', type: 'person', mentions: [place('a.txt', 'Ann Lee')] },
    { id: 'p2', type: 'person', mentions: [place('a.txt', 'Lee', 'Lee paid')] },
    {
      id: 'o',
      type: 'organisation',
      mentions: [place('a.txt', 'Orbit'), place('b.txt', 'Orbit'), place('b.txt', 'Ann')],
    },
    { id: 'x', type: 'place', mentions: [place('b.txt', 'May')] },
    { id: 'y', type: 'other', mentions: [place('b.txt', 'boats')] },
  ],
  dates: [
    { ...place('a.txt', 'on 3 May 2020'), value: '2020-05-03' },
    { ...place('b.txt', 'May'), value: '2020-05-01' },
  ],
  figures: [
    { ...place('a.txt', '$5 million'), value: 5e6, unit: 'usd' },
    { ...place('b.txt', '$6'), value: 6, unit: 'USD' },
    { ...place('b.txt', '12'), value: 12, unit: 'year' },
    { ...place('b.txt', '2020'), value: 2020, unit: 'paid' },
  ],
  conflicts: [
    warning(place('a.txt', '$5 million'), place('b.txt', '$6'), place('b.txt', '12')),
    warning(place('a.txt', '3 May 2020'), place('b.txt', 'May 2020')),
    warning(place('a.txt', 'Orbit')),
    { ...warning(place('a.txt', 'Ann Lee')), severity: 'hint' },
  ],
};

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`);

suite('scoring a dossier', () => {
  test('the gold itself is all right', () => {
    const conflicts = gold.conflicts.map(({ spans }) => warning(...spans));
    const own = score(
      compare(gold, { ...nothing, ...gold, dates: gold.dates ?? [], figures: gold.figures ?? [], conflicts }),
    );
    for (const { f1 } of [own.names, own.namesTyped, own.linking, own.dates, own.figures]) near(f1, 1);
    assert.deepEqual(own.figureUnit, { right: 3, of: 3 });
    assert.deepEqual(own.documentDates, { right: 2, of: 2 });
    assert.deepEqual(own.conflicts.found, { right: 2, of: 2 });
    assert.deepEqual(own.conflicts.reported, { right: 3, of: 3 });
  });

  test('finding nothing is precise and useless', () => {
    const none = score(compare(gold, nothing));
    near(none.names.precision, 1);
    near(none.names.f1, 0);
    near(none.linking.precision, 0);
    near(none.linking.recall, 2 / 5); // each mention counted alone in its entity
    assert.deepEqual(none.conflicts.found, { right: 0, of: 2 });
    assert.deepEqual(none.conflicts.reported, { right: 0, of: 0 });
    assert.deepEqual(none.documentDates, { right: 0, of: 2 });
  });

  const muddle = score(compare(gold, muddled));

  test('names: exact bounds, then type; other kinds of names are not counted', () => {
    assert.deepEqual([muddle.names.right, muddle.names.found, muddle.names.gold], [5, 6, 5]);
    near(muddle.names.f1, 10 / 11);
    near(muddle.namesTyped.f1, 8 / 11);
  });

  test('linking: each found mention by how much of its entity is shared', () => {
    near(muddle.linking.precision, (1 + 1 + 2 / 3 + 2 / 3 + 1 / 3) / 5);
    near(muddle.linking.recall, (1 / 3 + 1 / 3 + 1 / 3 + 1 + 1) / 5);
  });

  test('dates and figures: overlapping spans, then values, then units', () => {
    near(muddle.dates.f1, 1);
    assert.deepEqual(muddle.dateValue, { right: 1, of: 2 });
    near(muddle.figures.precision, 3 / 4);
    near(muddle.figures.recall, 1);
    assert.deepEqual(muddle.figureValue, { right: 2, of: 3 });
    assert.deepEqual(muddle.figureUnit, { right: 1, of: 3 });
    assert.deepEqual(muddle.documentDates, { right: 1, of: 2 });
  });

  test('conflicts: touched on every side, hints not counted, negatives only where nothing bears them out', () => {
    assert.deepEqual(muddle.conflicts, {
      found: { right: 2, of: 2 },
      reported: { right: 2, of: 3 },
      negatives: { right: 0, of: 1 },
      kinds: { figure: { right: 1, of: 1 }, weekday: { right: 1, of: 1 } },
    });
    const unborne: Gold = { ...gold, conflicts: gold.conflicts.filter(({ id }) => id !== 'day') };
    assert.deepEqual(score(compare(unborne, muddled)).conflicts.negatives, { right: 1, of: 1 });
  });

  test('a warning on some places of one conflict is right and finds nothing', () => {
    const three = gold.conflicts.map((one) =>
      one.id === 'paid' ? { ...one, spans: [...one.spans, place('b.txt', '12')] } : one,
    );
    const { conflicts } = score(
      compare(
        { ...gold, conflicts: three },
        { ...nothing, conflicts: [warning(place('a.txt', '$5 million'), place('b.txt', '$6'))] },
      ),
    );
    assert.deepEqual([conflicts.found.right, conflicts.reported.right], [0, 1]);
  });

  test('what was missed, misread or made up is listed', () => {
    assert.deepEqual(missesOf(compare(gold, muddled)), [
      'spurious name    b.txt:38 "May" place',
      'name type        b.txt:48 "Ann" person, not organisation',
      'date value       b.txt:38 "May 2020" = 2020-05, not 2020-05-01',
      'figure value     b.txt:11 "$6 million" = 6000000 USD, not 6 USD',
      'figure value     b.txt:26 "12" = 12 boat, not 12 year',
      'spurious figure  b.txt:42 "2020" = 2020 paid',
      'false alarm      r: m a.txt:13 "Orbit"',
    ]);
  });
});

suite('scoring dossiers together', () => {
  const one = score(compare(gold, muddled));
  const none = score(compare(gold, nothing));

  test('pooled, every mention counts the same', () => {
    const both = pooled([one, none]);
    assert.deepEqual([both.names.right, both.names.found, both.names.gold], [5, 6, 10]);
    near(both.linking.precision, one.linking.precision);
    near(both.linking.recall, (one.linking.recall + none.linking.recall) / 2);
    assert.deepEqual(both.conflicts.kinds, { figure: { right: 1, of: 2 }, weekday: { right: 1, of: 2 } });
  });

  test('the table has a row for each, all, and the means of those that are not the seeds', () => {
    const rows = rowsOf(
      new Map([
        ['harbour', one],
        ['kochi-hospital', none],
        ['seeds', none],
      ]),
    );
    assert.equal(
      scoreTable(rows),
      `
                         names  linking  dates  value  figures  value  documents  found  right  negatives
harbour                   72.7     66.0  100.0   50.0     85.7   33.3        1/2    2/2    2/3        0/1
kochi-hospital             0.0      0.0    0.0    0.0      0.0    0.0        0/2    0/2    0/0        0/1
seeds                      0.0      0.0    0.0    0.0      0.0    0.0        0/2    0/2    0/0        0/1
all together              38.1     57.0   50.0   16.7     46.2   11.1        1/6    2/6    2/3        0/3
mean of the other 2       36.4     33.0   50.0   25.0     42.9   16.7        1/4    2/4    2/3        0/2
mean of those set aside    0.0      0.0    0.0    0.0      0.0    0.0        0/2    0/2    0/0        0/1
mean of the rest          72.7     66.0  100.0   50.0     85.7   33.3        1/2    2/2    2/3        0/1`.slice(1),
    );
    assert.equal(
      kindTable(rows.slice(3, 5)),
      'conflicts found  all together  the other 2\nfigure                    1/3          1/2\nweekday                   1/3          1/2',
    );
  });
});
