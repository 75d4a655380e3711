/** A document without a date takes it from an event that another document dates, where nothing is left open. */
import assert from 'node:assert/strict';
import { findings } from '../../../server/src/features/findings';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

/** The date of `note.txt` among the others. */
function checkDate(expected: string, written: string): void {
  const dateline = folderOf(readFixture(written).files).reading('note.txt')?.recognized.dateline;
  assert.equal([dateline?.date ?? 'unknown', dateline?.borrowed].filter(Boolean).join(' by '), expected);
}

const NOTE = `
//- note.txt
On May 4, Brennick Water and the Halvorsen Group signed a long-term supply agreement at a small ceremony in the harbour.

Marta Oyelaran, who heads Brennick Water, said at the signing that the town had waited long for it.
`;
const PAPER = `
//- paper.txt
Published: 20 August 2021

Brennick Water raised its prices. In May, it signed a long-term supply agreement with the Halvorsen Group.
`;

suite('facts: dating', () => {
  test('its day in the month that another document gives', () => checkDate('2021-05-04 by paper.txt', NOTE + PAPER));

  test('other parties, another agreement', () =>
    checkDate('unknown', NOTE + PAPER.replace('the Halvorsen Group', 'the Castellan Group')));

  test('another month', () => checkDate('unknown', NOTE + PAPER.replace('In May', 'In June')));

  test('only planned', () => checkDate('unknown', NOTE + PAPER.replace('it signed', 'it would sign')));

  test('two years in question', () => {
    const older = PAPER.replace('paper.txt', 'older.txt').replace('2021', '2019');
    checkDate('unknown', NOTE + PAPER + older);
    checkDate('2019-05-04 by older.txt', NOTE + older);
  });

  test('told long after', () =>
    checkDate(
      'unknown',
      `${NOTE}\nOn September 9, the first water came through the new pipes under the harbour.\n${PAPER}`,
    ));

  test('a town and its government are one party', () =>
    checkDate(
      '2021-05-04 by paper.txt',
      `
//- note.txt
On May 4, the Oxelby City Council and the Halvorsen Group signed a long-term supply agreement in the harbour.
${PAPER.replace('Brennick Water raised its prices. In May, it', 'Prices rose. In May, the city of Oxelby')}`,
    ));

  const STORY = `
//- note.txt
Brennick Water has signed a long-term supply agreement with the Halvorsen Group, which is based in the old harbour.

Marta Oyelaran, chief executive of Brennick Water, said during the signing ceremony that the town had waited long for it.

Shares in the Halvorsen Group closed up 2 per cent on Tuesday.
`;
  const DATED = NOTE.replace('note.txt', 'dated.txt');

  test('a weekday, by a document dated in the same way', () =>
    checkDate('2021-05-04 by dated.txt', STORY + DATED + PAPER));

  test('a weekday that the event did not fall on', () =>
    checkDate('unknown', STORY.replace('Tuesday', 'Monday') + DATED + PAPER));

  test('a weekday, and another person at the ceremony', () =>
    checkDate('unknown', STORY.replace('Marta Oyelaran', 'Simon Achterberg') + DATED + PAPER));

  test('what rests on a borrowed date accuses nobody', () => {
    const since = (when: string) => `The Halvorsen Group bought the Oxelby shipyard from the Castellan family ${when}.`;
    const folder = (when: string) =>
      folderOf(readFixture(`${NOTE}\n${since(when)}\n${PAPER}\n${since('in 2018')}`).files);
    assert.deepEqual(
      findings(folder('last year')).map(({ rule }) => rule),
      [],
    );
    assert.deepEqual(
      findings(folder('in 2020')).map(({ rule }) => rule),
      ['dates-disagree'],
    );
  });
});
