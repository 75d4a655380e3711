/** Documents without a date, dated by an event that another one tells; and those that stay unknown. */
import assert from 'node:assert/strict';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

/** The date that the folder settles on for each document. */
function datesOf(written: string): Record<string, string | undefined> {
  const folder = folderOf(readFixture(written).files);
  return Object.fromEntries(folder.paths.map((path) => [path, folder.reading(path)?.recognized.dateline.date]));
}

suite('dating by events', () => {
  test('the day of a signing whose month another document dates', () =>
    assert.deepEqual(
      datesOf(`
//- release.txt
Published: 20 March 2023

The Brennick Water Board and Halvorsen Pipes Ltd signed a cooperation agreement in March.
//- undated.txt
On March 14 the Brennick Water Board and Halvorsen Pipes Ltd signed a cooperation agreement, the board said.
`),
      { 'release.txt': '2023-03-20', 'undated.txt': '2023-03-14' },
    ));

  test('another agreement of other parties dates nothing', () =>
    assert.deepEqual(
      datesOf(`
//- release.txt
Published: 20 March 2023

Tolland Freight Ltd and the Meridale Port Authority signed a cooperation agreement in March.
//- undated.txt
On March 14 the Brennick Water Board and Halvorsen Pipes Ltd signed a cooperation agreement, the board said.
`),
      { 'release.txt': '2023-03-20', 'undated.txt': undefined },
    ));
});
