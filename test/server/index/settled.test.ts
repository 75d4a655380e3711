/** A dateline without its year is completed by the documents beside it, and its dates are read again. */
import assert from 'node:assert/strict';
import type { Folder } from '../../../server/src/index/folder';
import { folderOf } from '../../support/engine';

const WIRE = { path: 'wire.txt', content: 'LISBON, March 18 (Harbour Wire) — The port reopened on Wednesday.' };
const dated = (path: string, date: string) => ({ path, content: `Published: ${date}\n\nThe port is closed.` });

const datesOf = (folder: Folder) => {
  const recognized = folder.reading(WIRE.path)?.recognized;
  return [recognized?.dateline.date, recognized?.dateline.source, recognized?.dates.at(-1)?.value];
};

suite('index: settled dates', () => {
  test('alone, it stays unknown', () => assert.deepEqual(datesOf(folderOf([WIRE])), [undefined, 'unknown', undefined]));

  test('beside a dated document, it has the year that brings it nearest', () => {
    const beside = folderOf([WIRE, dated('note.txt', '20 March 2021')]);
    assert.deepEqual(datesOf(beside), ['2021-03-18', 'inferred', '2021-03-17']);
  });

  test('it follows what becomes of the others', () => {
    const beside = folderOf([WIRE, dated('note.txt', '20 March 2021')]);
    const moved = beside.withDocument('note.txt', 'Published: 2 January 2020\n\nThe port is closed.');
    assert.deepEqual(datesOf(moved), ['2020-03-18', 'inferred', '2020-03-18']);
    assert.deepEqual(datesOf(moved.without('note.txt')), [undefined, 'unknown', undefined]);
    assert.deepEqual(datesOf(beside), ['2021-03-18', 'inferred', '2021-03-17']);
  });

  test('a stated date is never changed', () => {
    const folder = folderOf([dated('a.txt', '18 March 2019'), dated('b.txt', '20 March 2021')]);
    assert.equal(folder.reading('a.txt')?.recognized.dateline.date, '2019-03-18');
  });
});
