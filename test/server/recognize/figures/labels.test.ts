/** Numbers that name, date or order something are no figures. */

import assert from 'node:assert/strict';
import { figuresIn } from '../../../../server/src/recognize/figures/figures';
import type { DateMention, NameMention } from '../../../../server/src/recognize/mentions';
import { textOf } from '../../../../server/src/text/text';
import { described, read, readsNothing } from './reading';

suite('figures: labels', () => {
  readsNothing(
    'See page 6.',
    'See pp. 204–219.',
    'People with type 2 diabetes walked.',
    'under section 51(3) of the act',
    'See pages 3, 4 and 7.',
    'as Section 4 says',
    'under Article 5 of the act',
    'Figures 2 and 5 show it.',
    'Flight 417 was late.',
    'Press release 63',
    'Statement no. 4',
    'UPDATE 2-Mill opens',
    'the 5G network',
    'Flight: 417',
    'of 22 Marine Road, Apapa',
    'around 4200 BCE',
    'Room 900, 12 Harbour Street',
    'weekdays 9–15',
    'Tips: 503-555-0142',
    'a Boeing 737',
    'in case 2024/031',
    'Call +44 20 7946 0958 or 555-0134.',
    'at 2 p.m. and 9.30am',
    'on 15 June and on May 4',
    'in 2019 and 2021',
    'the “1248” plan',
    '[4] A note.',
    'one of the oldest',
    'one by one they left',
    'no one saw it',
  );
  test('a name that ends like a label leaves an amount alone', () => {
    for (const [content, amount] of [
      ['The board fined Island Lines 1.2 million euros.', '1.2 million euros'],
      ['They gave Seaview Group 300 euros.', '300 euros'],
      ['It left Harbour Unit 12% of the shares.', '12%'],
    ] as const)
      assert.deepEqual(
        read(content).map(({ text }) => text),
        [amount],
      );
  });
  readsNothing('Line 4 per the plan', 'Bus 12 won.', 'Lines 3 and 4 are closed.');
  readsNothing('1. The buyer pays.\n2. The seller leaves.');
});

suite('figures: dates and names', () => {
  const name = (content: string, text: string): NameMention => ({
    kind: 'name',
    type: 'organisation',
    text,
    confidence: 1,
    start: content.indexOf(text),
    end: content.indexOf(text) + text.length,
  });

  test('nothing inside a name', () =>
    assert.deepEqual(
      read('The Seven Hills Band played.', [name('The Seven Hills Band played.', 'Seven Hills Band')]),
      [],
    ));

  test('but the ordinal that a name begins with', () => {
    const content = 'at the 20th Congress of Bakers';
    assert.deepEqual(read(content, [name(content, '20th Congress of Bakers')]).map(described), ['ordinal 20 congress']);
  });

  const dated = (content: string, text: string) => {
    const start = content.indexOf(text);
    const date: DateMention = {
      kind: 'date',
      form: 'range',
      text,
      value: undefined,
      stated: [],
      assumed: [],
      basis: 'itself',
      start,
      end: start + text.length,
    };
    return figuresIn(textOf(content), [date], []).map(described);
  };

  test('of a date its length', () =>
    assert.deepEqual(dated('over the past nine years', 'the past nine years'), ['duration 9 year']));

  test('and nothing else', () => assert.deepEqual(dated('in the first week of May', 'the first week of May'), []));
});
