/** A person overrules the machine: what a decision changes in the folder, and what it leaves alone. */
import assert from 'node:assert/strict';
import { findings, settledFindings } from '../../../server/src/features/findings';
import { hover } from '../../../server/src/features/hover';
import { references } from '../../../server/src/features/references';
import type { Folder } from '../../../server/src/index/folder';
import { isPlaced } from '../../../server/src/index/placed';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';
import { ruledFolder } from '../../support/ruling';

const persons = `
//- memo.txt
Published: March 15, 2024

Ana Diaz, director of the Harbour Board, spoke on Tuesday. Diaz left early.
//- press.txt
Published: March 20, 2024

Anita Velasco, director of the Harbour Board, spoke on Monday. Mr Marlow listened.
`;

const namesOf = (folder: Folder, type: string) =>
  folder.linked.entities.filter((entity) => entity.type === type).map(({ name }) => name);

function referencesOf(folder: Folder, path: string, words: string): readonly string[] {
  const offset = folder.reading(path)?.text.content.indexOf(words) ?? assert.fail(path);
  return (references(folder, path, offset) ?? []).map(
    ({ path, span }) => `${path} ${folder.reading(path)?.text.content.slice(span.start, span.end)}`,
  );
}

function hoverOf(folder: Folder, path: string, words: string): string {
  const offset = folder.reading(path)?.text.content.indexOf(words) ?? assert.fail(path);
  return hover(folder, path, offset, (document) => `at:${document}`)?.markdown ?? '';
}

suite('rulings: who is who', () => {
  const merged = ruledFolder(persons, [
    [['memo.txt', 'Ana Diaz'], { decision: 'same-as', other: ['press.txt', 'Anita Velasco'] }],
  ]);

  test('same as: one entity, in references and hover', () => {
    assert.deepEqual(referencesOf(merged, 'memo.txt', 'Diaz left'), [
      'memo.txt Ana Diaz',
      'memo.txt Diaz',
      'press.txt Anita Velasco',
    ]);
    assert.match(hoverOf(merged, 'press.txt', 'Anita'), /also .*\*Anita Velasco\*|also .*\*Ana Diaz\*/);
  });

  test('without it they are two', () => {
    const folder = ruledFolder(persons, []);
    assert.deepEqual(referencesOf(folder, 'press.txt', 'Anita'), ['press.txt Anita Velasco']);
  });

  test('not the same as: one entity becomes two, and nobody suggests otherwise', () => {
    const twins = '//- a.txt\nAna Diaz resigned.\n//- b.txt\nAna Diaz was elected.\n//- c.txt\nAna Diaz spoke.';
    const folder = ruledFolder(twins, [
      [['a.txt', 'Ana Diaz'], { decision: 'not-same-as', other: ['b.txt', 'Ana Diaz'] }],
    ]);
    assert.deepEqual(referencesOf(folder, 'a.txt', 'Ana'), ['a.txt Ana Diaz', 'c.txt Ana Diaz']);
    assert.deepEqual(referencesOf(folder, 'b.txt', 'Ana'), ['b.txt Ana Diaz']);
    assert.deepEqual(
      folder.linked.entities.flatMap(({ maybe }) => maybe),
      [],
    );
  });

  test('not the same as, within one document', () => {
    const folder = ruledFolder(persons, [
      [['memo.txt', 'Ana Diaz'], { decision: 'not-same-as', other: ['memo.txt', 'Diaz left'] }],
    ]);
    assert.deepEqual(referencesOf(folder, 'memo.txt', 'Diaz left'), ['memo.txt Diaz']);
  });

  test('the name that a person gives', () => {
    const folder = ruledFolder(persons, [
      [['memo.txt', 'Diaz left'], { decision: 'canonical-name', name: 'Ana María Diaz' }],
    ]);
    assert.match(hoverOf(folder, 'memo.txt', 'Ana'), /^\*\*Ana María Diaz\*\* · person\n\nalso \*Ana Diaz\*/);
  });
});

suite('rulings: what is a name', () => {
  test('of another type, in every document', () => {
    const folder = ruledFolder('//- a.txt\nMarlow spoke.\n//- b.txt\nMarlow said so, and Marlow left.', [
      [['a.txt', 'Marlow'], { decision: 'type', type: 'organisation' }],
    ]);
    assert.deepEqual(namesOf(folder, 'organisation'), ['Marlow']);
    assert.equal(referencesOf(folder, 'a.txt', 'Marlow').length, 3);
  });

  test('none, in any document', () => {
    const folder = ruledFolder(persons, [[['memo.txt', 'Ana Diaz'], { decision: 'not-a-name' }]]);
    assert.deepEqual(referencesOf(folder, 'memo.txt', 'Ana'), []);
    assert.deepEqual(referencesOf(folder, 'press.txt', 'Anita'), ['press.txt Anita Velasco']);
  });

  test('one that was missed, wherever the words stand by themselves', () => {
    const missed = '//- a.txt\nThe blue whale fund paid.\n//- b.txt\nThe blue whale fund, or blue whale funds.';
    assert.deepEqual(namesOf(ruledFolder(missed, []), 'organisation'), []);
    const folder = ruledFolder(missed, [
      [['a.txt', 'blue whale fund'], { decision: 'missed-name', type: 'organisation' }],
    ]);
    assert.deepEqual(referencesOf(folder, 'a.txt', 'blue'), ['a.txt blue whale fund', 'b.txt blue whale fund']);
  });
});

suite('rulings: dates of documents', () => {
  const undated = 'The board met on Tuesday.';
  const valueIn = (folder: Folder) => folder.reading('document.txt')?.recognized.dates[0]?.value;

  test('unknown, until a person says', () => {
    assert.equal(valueIn(ruledFolder(undated, [])), undefined);
    const folder = ruledFolder(undated, [
      [['document.txt', 'Tuesday'], { decision: 'document-date', date: '2024-03-15' }, 'The postmark says so.'],
    ]);
    assert.equal(valueIn(folder), '2024-03-12');
    assert.equal(folder.reading('document.txt')?.recognized.dateline.source, 'ruling');
  });

  test('a file’s name counts where the settings say so', () => {
    const written = '//- 2024-03-15-memo.txt\nThe board met on Tuesday.';
    const dateIn = (folder: Folder) => folder.reading('2024-03-15-memo.txt')?.recognized.dateline.date;
    assert.equal(dateIn(ruledFolder(written, [])), undefined);
    assert.equal(dateIn(ruledFolder(written, [], { dates: ['stated', 'file-name'] })), '2024-03-15');
  });

  test('a stated date does not, where the settings leave it out', () => {
    const folder = ruledFolder(persons, [], { dates: ['inferred'] });
    assert.equal(folder.reading('memo.txt')?.recognized.dateline.source, 'unknown');
  });
});

suite('rulings: findings', () => {
  const disagreeing = `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;
  const rule = 'figures-disagree';
  const explained = [
    ['press.txt', '$5 million'],
    { decision: 'explained', rule, against: [['memo.txt', '$4.2 million']] },
    'The second fine came on top.',
  ] as const;

  test('explained: none any more, and the reason is kept', () => {
    const folder = ruledFolder(disagreeing, [explained]);
    assert.deepEqual(findings(folder), []);
    assert.deepEqual(
      settledFindings(folder).map(({ finding, by }) => [finding.rule, by.ruling.reason]),
      [[rule, 'The second fine came on top.']],
    );
  });

  test('a further side opens it again', () => {
    const third = '//- wire.txt\nThe Harbour Board fined Oakridge Shipping $7 million in 2021.';
    assert.ok(findings(ruledFolder(`${disagreeing.trimEnd()}\n${third}`, [explained])).length > 0);
  });

  test('reopened: it is one again, for the question is the same', () => {
    const reopened = [explained[0], { ...explained[1], decision: 'reopened' }, 'It did not.'] as const;
    const both = ruledFolder(disagreeing, [explained]).rulings.map(({ ruling }) => ruling.id);
    const folder = ruledFolder(disagreeing, [reopened]);
    assert.deepEqual(
      folder.rulings.map(({ ruling }) => ruling.id),
      both,
    );
    assert.equal(findings(folder).length, 1);
  });

  test('explained from its other side, it is the same question', () => {
    const other = ruledFolder(disagreeing, [
      [['memo.txt', '$4.2 million'], { decision: 'right-value', rule, against: [['press.txt', '$5 million']] }],
    ]);
    assert.deepEqual(findings(other), []);
    assert.equal(other.rulings[0]?.ruling.id, ruledFolder(disagreeing, [explained]).rulings[0]?.ruling.id);
  });

  test('another rule’s findings at the same place stay', () => {
    const folder = ruledFolder(disagreeing, [[explained[0], { ...explained[1], rule: 'dates-disagree' }]]);
    assert.equal(findings(folder).length, 1);
  });

  test('of a rule that the settings turn down or off', () => {
    const severities = (severity: 'off' | 'hint') =>
      findings(ruledFolder(disagreeing, [], { rules: { [rule]: severity } })).map((finding) => finding.severity);
    assert.deepEqual(severities('hint'), ['hint']);
    assert.deepEqual(severities('off'), []);
  });
});

suite('rulings: on documents that change', () => {
  const decide = (files: string, then: string) =>
    folderOf(readFixture(then).files).withAnnotations(
      ruledFolder(files, [[['memo.txt', 'Ana Diaz'], { decision: 'not-a-name' }]]).annotations,
    );
  const placed = (folder: Folder) =>
    folder.rulings.map(({ on }) => (isPlaced(on) ? `${on.path}:${on.span.start}` : on.orphan));

  const cases: readonly [name: string, after: string, expected: string][] = [
    ['the same document', persons, 'memo.txt:27'],
    ['an edit above', persons.replace('Published: March 15', 'First published: March 15'), 'memo.txt:33'],
    ['a new name for the file', persons.replace('memo.txt', 'old/memo-1.txt'), 'old/memo-1.txt:27'],
    ['the words are others', persons.replace('Ana Diaz', 'Ann Diaz'), 'lost'],
    ['the document is gone', persons.replace(/^[\s\S]*(?=\/\/- press)/, ''), 'gone'],
    [
      'renamed, and there are two of it',
      `${persons.replace('memo.txt', 'a.txt').trimEnd()}\n${persons.replace('memo.txt', 'b.txt').replace(/\/\/- press[\s\S]*/, '')}`,
      'ambiguous',
    ],
  ];
  for (const [name, after, expected] of cases)
    test(`${name}: ${expected}`, () => assert.deepEqual(placed(decide(persons, after)), [expected]));
});
