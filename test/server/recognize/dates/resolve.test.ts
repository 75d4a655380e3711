/** Dates against what the document knows: what was stated, what assumed, and what each was counted from. */
import assert from 'node:assert/strict';
import { readDates, resolveDates } from '../../../../server/src/recognize/dates/dates';
import type { DateMention } from '../../../../server/src/recognize/mentions';
import { inEnglish } from '../../../../server/src/text/phrase';
import { slice, textOf } from '../../../../server/src/text/text';
import { dated, NOW, rendered } from './corpus';

function mentionsIn(content: string, date: string | undefined = NOW): readonly DateMention[] {
  const text = textOf(content);
  return resolveDates(text, readDates(text), dated(date));
}

function only(content: string, date: string | undefined = NOW): DateMention {
  const [mention, another] = mentionsIn(content, date);
  assert.ok(mention && !another, content);
  return mention;
}

suite('dates: stated and assumed', () => {
  test('a full date states itself', () => {
    const { stated, assumed, basis } = only('It burned on Saturday, 13 May 2023.');
    assert.deepEqual(
      { stated, assumed, basis },
      { stated: ['weekday', 'day', 'month', 'year'], assumed: [], basis: 'itself' },
    );
  });

  test('a year taken from the dateline is an assumption', () => {
    const { stated, assumed, basis } = only('It burned on 3 March.');
    assert.deepEqual(stated, ['day', 'month']);
    assert.match(assumed.map(inEnglish).join(), /the year 2025/);
    assert.equal(basis, 'dateline');
  });

  test('so is the week of a weekday', () => {
    const { assumed, basis } = only('It burned on Friday.');
    assert.match(assumed.map(inEnglish).join(), /last such weekday/);
    assert.equal(basis, 'dateline');
  });

  test('the event before is named by its place', () => {
    const content = 'It burned on 2 May 2024 and was sold two days later.';
    const later = mentionsIn(content)[1];
    assert.ok(later && typeof later.basis === 'object');
    assert.equal(slice(textOf(content), later.basis), '2 May 2024');
  });

  test('a clock time is kept with its day', () => {
    assert.equal(only('It burned on 2 May 2024 at 4:12 PM.').time, '16:12');
    assert.equal(only('Published: 2:15am, 17 Apr 2024').time, '02:15');
    assert.equal(only('At 6:40 p.m. on Friday it burned.').time, '18:40');
    assert.equal(only('It burned on 2 May 2024, 3 people said.').time, undefined);
  });
});

suite('dates: leap days', () => {
  test('a day that the year does not have is one of the closest that has it', () =>
    assert.equal(only('It burned on February 29.').value, '2024-02-29'));
});

suite('dates: in a document without a date', () => {
  const unknown = (content: string) => rendered(content, '');

  test('a weekday stays a weekday, a day without a year without a value', () => {
    assert.equal(unknown('It burned on Monday.'), 'It burned on [Monday = undefined, weekday].');
    assert.equal(unknown('It burned on 3 March.'), 'It burned on [3 March = undefined, dayMonth].');
    assert.equal(unknown('It burned last year.'), 'It burned [last year = undefined, relative].');
  });

  test('what states itself is known', () => {
    assert.equal(unknown('It burned in 2021.'), 'It burned in [2021 = 2021, year].');
    assert.equal(unknown('It burned in late 2020.'), 'It burned in [late 2020 = 2020-10/2020-12, part].');
  });

  test('two full dates of one year lend it to a day without one, and say so', () => {
    const [, , day] = mentionsIn('Leased on 2 May 2021, it was sold on 9 June 2021. It burned on 3 July.', '');
    assert.equal(day?.value, '2021-07-03');
    assert.match(day?.assumed.map(inEnglish).join() ?? '', /2021, from the other dates/);
  });
});

suite('dates: of a letter inside the document', () => {
  const bundle = `Published 2023-11-20

From: Ana Berg
Date: Tuesday, 9 May 2023

We met yesterday and leave on Friday.

From: Ivo Stone
Date: 2 June 2023

I came back last week.`;

  test('its own date line is what it is read from', () => {
    const values = mentionsIn(bundle, '2023-11-20').map(({ text, value }) => `${text} = ${value}`);
    assert.deepEqual(values, [
      '2023-11-20 = 2023-11-20',
      'Tuesday, 9 May 2023 = 2023-05-09',
      'yesterday = 2023-05-08',
      'Friday = 2023-05-12',
      '2 June 2023 = 2023-06-02',
      'last week = 2023-05-22/2023-05-28',
    ]);
  });
});

suite('dates: direction', () => {
  const friday = (sentence: string) => mentionsIn(sentence).find(({ text }) => text === 'Friday')?.value;
  const next: readonly string[] = [
    'The mill will be sold on Friday.',
    'The bank said it would sell the mill on Friday.',
    'The owner aims to open it on Friday.',
    'A vote is due on Friday.',
    'The board has agreed to meet on Friday.',
    'On Friday the court will hear the owner.',
    'The fair opens on Friday.',
    'Tickets for Friday are gone.',
    'They hope to put up a tent on Friday.',
  ];
  const last: readonly string[] = [
    'The mill was sold on Friday.',
    'The bank, which would sell the mill, said on Friday that it had no plans.',
    'On Friday the court heard the owner.',
    'The owner, expected to resign, died on Friday.',
    'The mill could be sold, the bank said on Friday.',
    'A fire on Friday hurt nobody.',
    'The owner may have left on Friday.',
    'It took them nine hours to put out a fire in the mill on Friday.',
  ];
  for (const sentence of next) test(`ahead: ${sentence}`, () => assert.equal(friday(sentence), '2025-03-14'));
  for (const sentence of last) test(`back: ${sentence}`, () => assert.equal(friday(sentence), '2025-03-07'));
});
