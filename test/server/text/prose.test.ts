/** Which plain-text files are read: stories are, what programs make or read is not. */
import assert from 'node:assert/strict';
import { noProseByContent, noProseByName } from '../../../server/src/text/prose';

suite('text: prose by name', () => {
  const left = [
    'requirements.txt',
    'requirements-dev.txt',
    'app/dev_requirements.txt',
    'CMakeLists.txt',
    'src/CMakeLists.txt',
    'robots.txt',
    'LICENSE.txt',
    'LICENSE-MIT.txt',
    'COPYING',
    'NOTICE.txt',
    'ThirdPartyNotices.txt',
    'build.log',
    'server.log.txt',
    'SHA256SUMS.txt',
  ];
  for (const path of left) test(`${path} is left alone`, () => assert.ok(noProseByName(path)));

  const read = [
    'memo.txt',
    'requirements of the board.txt',
    'license-revoked.txt',
    'captains-log.txt',
    'sources.txt',
    'manifest.txt',
    'notice-to-staff.txt',
    'blog.txt',
    'dialogue.txt',
  ];
  for (const path of read) test(`${path} is read`, () => assert.equal(noProseByName(path), undefined));
});

suite('text: prose by content', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i}\t${i * 3.5}\t${1000 - i}`).join('\n');
  const log = Array.from({ length: 9 }, (_, i) => `2024-03-0${i + 1} 10:00:00 connected to the store`).join('\n');
  const left: readonly (readonly [string, string])[] = [
    ['a table of numbers', rows],
    ['a log', log],
    ['binary', 'PK\0\0 and some words'],
    ['a dump of nine million characters', 'word '.repeat(1_800_000)],
  ];
  for (const [what, content] of left) test(`${what} is left alone`, () => assert.ok(noProseByContent(content)));

  const read: readonly (readonly [string, string])[] = [
    ['nothing at all', ''],
    ['a story', 'The board met on Tuesday. It fined two firms.'],
    ['another script', '港湾委員会は火曜日に会合を開いた。'.repeat(30)],
    ['a story full of figures', 'Sales rose 12.5% to $4,210,000 in 2023, from $3,740,000 in 2022. '.repeat(9)],
    ['a chronology', Array.from({ length: 9 }, (_, i) => `2024-03-0${i + 1} The board met again.`).join('\n')],
  ];
  for (const [what, content] of read) test(`${what} is read`, () => assert.equal(noProseByContent(content), undefined));
});
