/** What a person can decide at a place: the titles that an editor offers, in their order. */
import assert from 'node:assert/strict';
import { quickFixes } from '../../../server/src/features/quickFixes';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

/** At the fixture's cursor, or over its range. */
function check(written: string, titles: readonly string[]): void {
  const { files, cursors, ranges } = readFixture(written);
  const place = ranges[0] ?? {
    path: cursors[0]?.path ?? '',
    start: cursors[0]?.offset ?? 0,
    end: cursors[0]?.offset ?? 0,
  };
  const found = quickFixes(folderOf(files), place.path, place).map(({ title }) => title);
  assert.deepEqual(found, titles);
}

suite('features: quick fixes', () => {
  test('on a name: suggested ones first, then whatever shares a word with it', () =>
    check(
      `
//- memo.txt
Ana Velasco, director of the Harbour Board, spoke. Tom Velasco left.
//- press.txt
<|>Anna Velasco, director of the Harbour Board, spoke.`,
      [
        'Anna Velasco is the same as Ana Velasco',
        'Anna Velasco is the same as Tom Velasco',
        'Anna Velasco is not the same as Ana Velasco (memo.txt)',
        'Anna Velasco is an organisation',
        'Anna Velasco is a place',
        'Anna Velasco is not a name',
      ],
    ));

  test('on a name that is written in two ways', () =>
    check('Ana Diaz, director of the Harbour Board, spoke. <|>Diaz left early.', [
      'Diaz is not the same as Ana Diaz (document.txt)',
      'Diaz is an organisation',
      'Diaz is a place',
      'Diaz is not a name',
    ]));

  test('on a date that is a day', () =>
    check('It was signed on <|>15 March 2024.', [
      'This document is of Friday, 15 March 2024',
      'Set this document’s date …',
    ]));

  test('on a date that nothing anchors', () => check('The board met on <|>Tuesday.', ['Set this document’s date …']));

  test('on a finding', () =>
    check(
      `
//- memo.txt
The Harbour Board fined Oakridge Shipping <|>$4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.`,
      ['No contradiction, because …', '“$4.2 million” is right'],
    ));

  test('on selected words', () =>
    check('The [|blue whale fund |]paid.', [
      'Write a note …',
      'Mark as the name of a person',
      'Mark as the name of an organisation',
      'Mark as the name of a place',
    ]));

  test('on nothing', () => check('The board <|>met.', []));
});
