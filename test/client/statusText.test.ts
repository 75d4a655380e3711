/** What the status bar says: counts, and what was left out and why. */
import assert from 'node:assert/strict';
import { checked, statusText, statusTooltip } from '../../client/src/statusText';
import type { FolderStatus, Status } from '../../server/src/protocol/requests/status';

const folder = (part: Partial<FolderStatus>): FolderStatus => ({
  uri: 'file:///quay',
  documents: 3,
  entities: 12,
  warnings: 2,
  skipped: [],
  ...part,
});
const ready = (...folders: readonly FolderStatus[]): Status => ({ state: 'ready', folders });
const name = (uri: string) => uri.slice('file:///'.length);

suite('status text', () => {
  const table: readonly [what: string, status: Status, expected: string][] = [
    ['counts', ready(folder({})), '$(checklist) 3 documents, 2 disagreements'],
    ['one of each', ready(folder({ documents: 1, warnings: 1 })), '$(checklist) 1 document, 1 disagreement'],
    ['folders add up', ready(folder({}), folder({ uri: 'file:///mill' })), '$(checklist) 6 documents, 4 disagreements'],
    [
      'what was left out shows',
      ready(folder({ skipped: [{ path: 'a.txt', reason: 'a log, no prose' }] })),
      '$(checklist) 3 documents, 2 disagreements $(info) 1 left out',
    ],
    ['nothing to read', ready(folder({ documents: 0 })), '$(checklist) Concord: no documents'],
    ['still reading', { ...ready(folder({})), state: 'reading' }, '$(sync~spin) Concord: 3 documents read'],
  ];
  for (const [what, status, expected] of table) test(what, () => assert.equal(statusText(status), expected));

  test('thousands are set apart', () =>
    assert.equal(checked(12_345, 1, 0), '12,345 documents checked: 1 disagreement.'));
});

suite('status tooltip', () => {
  test('names each folder', () =>
    assert.equal(
      statusTooltip(ready(folder({}), folder({ uri: 'file:///mill', entities: 1 })), name),
      'quay: 3 documents, 12 entities, 2 disagreements\n\nmill: 3 documents, 1 entity, 2 disagreements',
    ));

  test('says what was left out and why, and how much more', () => {
    const skipped = ['a.txt', 'b.txt', 'c.txt'].map((path) => ({ path, reason: 'a log, no prose' }));
    assert.equal(
      statusTooltip(ready(folder({ skipped })), name, 2),
      'quay: 3 documents, 12 entities, 2 disagreements\nLeft out:\na.txt: a log, no prose\nb.txt: a log, no prose\nand 1 more',
    );
  });

  test('says what to do where nothing was read', () => {
    assert.match(statusTooltip(ready(folder({ documents: 0 })), name), /concord\.files\.include/);
    assert.match(statusTooltip(ready(), name), /open folder/);
  });
});
