/** When two values cannot both be true. */
import assert from 'node:assert/strict';
import { daysOf, weekdayOf } from '../../../../server/src/facts/calendar';
import { datesCompared, figuresExclude } from '../../../../server/src/facts/identity/values';
import { excludeEachOther, officesIn } from '../../../../server/src/facts/people/offices';
import { nearlyOneName } from '../../../../server/src/facts/people/spellings';
import { ratesIn } from '../../../../server/src/facts/sums/exchange-rates';
import { factorsOf } from '../../../../server/src/facts/sums/unit-factors';
import type { DateMention, FigureMention } from '../../../../server/src/recognize/mentions';
import { folderOf } from '../../../support/engine';

function figureOf(content: string): FigureMention {
  const figure = folderOf([{ path: 'a.txt', content }]).reading('a.txt')?.recognized.figures[0];
  assert.ok(figure, content);
  return figure;
}

function dateOf(words: string): DateMention {
  const content = `Published: 20 March 2023\n\nThe contract was signed ${words}.`;
  const date = folderOf([{ path: 'a.txt', content }])
    .reading('a.txt')
    ?.recognized.dates.at(-1);
  assert.ok(date, content);
  return date;
}

suite('figures that exclude each other', () => {
  for (const [a, b, exclude] of [
    ['It cost $1.86 billion.', 'It cost nearly $1.9 billion.', false],
    ['It cost $2.8 billion.', 'It cost $2.6 billion.', true],
    ['It employs 10 workers.', 'It employs at least 10 workers.', false],
    ['It employs at least 10 workers.', 'It employs 12 workers.', false],
    ['It employs at least 10 workers.', 'It employs eight workers.', true],
    ['More than 26,000 people died.', 'More than 31,000 people died.', true],
    ['More than 300 people came.', '312 people came.', false],
    ['It took up to five hours.', 'It took three hours.', false],
    ['Dozens of people came.', '900 people came.', false],
    ['It has close to a hundred shops.', 'It has 61 shops.', true],
    ['It has close to a hundred shops.', 'It has 86 shops.', false],
    ['It weighs not quite ninety kilograms.', 'It weighs 108 kilograms.', true],
    ['It weighs not quite ninety kilograms.', 'It weighs 88 kilograms.', false],
    ['It delivers a quarter of a gigawatt.', 'It delivers 0.31 gigawatts.', true],
    ['It delivers a quarter of a gigawatt.', 'It delivers 0.26 gigawatts.', false],
    ['Just over 10,000 people came.', '15,000 people came.', true],
    ['Just over 10,000 people came.', '10,400 people came.', false],
  ] as const)
    test(`${a} ${b}`, () => assert.equal(figuresExclude(figureOf(a), figureOf(b)), exclude));
});

suite('dates that exclude each other', () => {
  for (const [a, b, exclude] of [
    ['on 13 March', 'on 14 March 2023', true],
    ['in March', 'on 14 March 2023', false],
    ['on Tuesday', 'on 13 March 2023', true],
    ['on Monday', 'on 13 March 2023', false],
    ['in 2021', 'in late 2021', false],
    ['two weeks ago', 'on 14 March 2023', true],
    ['last week', 'on 14 March 2023', undefined],
  ] as const)
    test(`${a}, ${b}`, () => assert.equal(datesCompared(dateOf(a), dateOf(b))?.exclude, exclude));
});

suite('days of EDTF values', () => {
  const length = (value: string) => {
    const days = daysOf(value);
    return days && days.to - days.from + 1;
  };
  for (const [value, days] of [
    ['2023-03-14', 1],
    ['2023-02', 28],
    ['2024', 366],
    ['2023-03-14/2023-03-16', 3],
    ['199X', 3652],
    ['2023-21', 92],
    ['XXXX-03-14', undefined],
    ['soon', undefined],
  ] as const)
    test(value, () => assert.equal(length(value), days));

  test('weekdays', () => assert.equal(weekdayOf(daysOf('2023-03-14')?.from ?? 0), 'Tuesday'));
});

suite('tables', () => {
  test('a euro of 2022 was worth a dollar, more or less', () => {
    const rates = ratesIn(2022, 'EUR', 'USD');
    assert.ok(rates && rates.low > 0.9 && rates.low < 1 && rates.high > 1.1 && rates.high < 1.2);
  });

  test('a currency that the table lacks', () => assert.equal(ratesIn(2022, 'XAU', 'USD'), undefined));

  test('units of one dimension only', () => {
    assert.deepEqual(
      factorsOf('mile', 'km').map((factor) => factor.toFixed(3)),
      ['1.609', '1.852'],
    );
    assert.deepEqual(factorsOf('mile', 'kg'), []);
  });

  test('offices', () => {
    const [cfo] = officesIn('chief financial officer');
    const [counsel] = officesIn('General Counsel');
    const [chief] = officesIn('CEO');
    const [chair] = officesIn('chairwoman');
    assert.ok(cfo && counsel && chief && chair);
    assert.ok(excludeEachOther(cfo, counsel));
    assert.ok(!excludeEachOther(chief, chair));
    assert.deepEqual(officesIn('former mayor'), []);
    assert.deepEqual(
      officesIn('vice president').map(({ name }) => name),
      ['vice president', 'vice president'],
    );
  });

  for (const [a, b, differing] of [
    ['Ilona Brandis', 'Ilona Brandes', 'surname'],
    ['BRANDIS, Ilona', 'Ilona Brandes', 'surname'],
    ['Ilona Řehánková', 'Ilona Rehankova', undefined],
    ['Yousef Hadrami', 'Yusuf Hadrami', undefined],
    ['Tomas Rehak', 'Jonas Rehak', undefined],
  ] as const)
    test(`${a}, ${b}`, () => assert.equal(nearlyOneName(a, b), differing));
});
