/** Decisions as changes to `.concord/rulings.json`, and what they take back. */
import assert from 'node:assert/strict';
import { type Asked, decide, decideAll, revoke } from '../../../server/src/features/decide';
import { findings } from '../../../server/src/features/findings';
import { type Desk, deskOf } from '../../support/desk';
import type { At } from '../../support/ruling';

const documents = `
//- memo.txt
Ana Diaz, director of the Harbour Board, spoke. The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million. Anita Velasco left.
`;

const decided = (desk: Desk, on: At, asked: Asked) => desk.apply(decide(desk.folder, desk.textOf, desk.at(on), asked));
const decisions = (desk: Desk) => desk.folder.annotations.rulings.map(({ decision }) => decision);

suite('features: decide', () => {
  const desk = deskOf(documents);
  const anita = desk.at(['press.txt', 'Anita Velasco']);
  const merged = decided(desk, ['memo.txt', 'Ana Diaz'], { decision: 'same-as', other: anita });

  test('the file is made when it is first needed, with what git needs to merge it', () => {
    assert.match(merged.textOf('.concord/rulings.json') ?? '', /^\{"version": 1\n,"[0-9a-f]{16}": \{.*\}\n\}\n$/);
    assert.match(merged.textOf('.concord/.gitattributes') ?? '', /rulings\.json merge=union/);
  });

  test('decided just so before, nothing changes', () => {
    assert.deepEqual(
      decide(merged.folder, merged.textOf, merged.at(['memo.txt', 'Ana Diaz']), { decision: 'same-as', other: anita }),
      [],
    );
  });

  test('several at one stroke are one change of each file', () => {
    const edits = decideAll(desk.folder, desk.textOf, [
      [desk.at(['memo.txt', 'Ana Diaz']), { decision: 'same-as', other: anita }],
      [desk.at(['memo.txt', 'Harbour Board']), { decision: 'not-a-name' }],
    ]);
    assert.deepEqual(
      edits.map(({ path, before }) => [path, before]),
      [
        ['.concord/rulings.json', undefined],
        ['.concord/.gitattributes', undefined],
      ],
    );
    assert.deepEqual(decisions(desk.apply(edits)).sort(), ['not-a-name', 'same-as']);
  });

  test('not the same takes back that it is the same, and the other way round', () => {
    const apart = decided(merged, ['press.txt', 'Anita Velasco'], {
      decision: 'not-same-as',
      other: merged.at(['memo.txt', 'Ana Diaz']),
    });
    assert.deepEqual(decisions(apart), ['not-same-as']);
    assert.deepEqual(decisions(decided(apart, ['memo.txt', 'Ana Diaz'], { decision: 'same-as', other: anita })), [
      'same-as',
    ]);
  });

  test('a name has one type, and one name', () => {
    const first = decided(desk, ['memo.txt', 'Harbour Board'], { decision: 'type', type: 'place' });
    const second = decided(first, ['press.txt', 'Harbour Board'], { decision: 'type', type: 'person' });
    assert.deepEqual(decisions(second), ['type']);
    const named = decided(desk, ['memo.txt', 'Oakridge Shipping'], { decision: 'canonical-name', name: 'Oakridge' });
    const again = decided(named, ['press.txt', 'Oakridge Shipping'], { decision: 'canonical-name', name: 'Oak' });
    assert.deepEqual(decisions(again), ['canonical-name']);
    assert.ok(again.folder.linked.entities.some(({ name }) => name === 'Oak'));
  });

  test('a finding is explained from either side, and opened again', () => {
    const rule = 'figures-disagree';
    assert.equal(findings(desk.folder).length, 1);
    const explained = decided(desk, ['memo.txt', '$4.2 million'], {
      decision: 'explained',
      rule,
      reason: 'Two fines.',
    });
    assert.equal(findings(explained.folder).length, 0);
    const reopened = decided(explained, ['press.txt', '$5 million'], {
      decision: 'reopened',
      rule,
      reason: 'One fine.',
    });
    assert.equal(findings(reopened.folder).length, 1);
    assert.deepEqual(decisions(reopened), ['reopened']);
  });

  test('nothing that the rule found stands there', () => {
    const asked: Asked = { decision: 'explained', rule: 'dates-disagree', reason: 'No.' };
    assert.throws(() => decided(desk, ['memo.txt', '$4.2 million'], asked), /memo\.txt: nothing that dates-disagree/);
  });

  test('revoked, it is gone, and the rest stays', () => {
    const two = decided(merged, ['memo.txt', 'Harbour Board'], { decision: 'not-a-name' });
    const id = two.folder.annotations.rulings.find(({ decision }) => decision === 'same-as')?.id ?? '';
    assert.deepEqual(decisions(two.apply(revoke(two.folder, two.textOf, id))), ['not-a-name']);
    assert.throws(() => revoke(desk.folder, desk.textOf, id), /no such decision/);
  });

  for (const broken of ['{"version": 1,,}', '{"version": 2}', '{"version": 1\n<<<<<<< HEAD\n}', '[]'])
    test(`nothing is written over ${JSON.stringify(broken)}`, () => {
      const spoilt = deskOf(documents, { '.concord/rulings.json': broken });
      assert.throws(
        () => decided(spoilt, ['memo.txt', 'Ana Diaz'], { decision: 'not-a-name' }),
        /^Error: \.concord\/rulings\.json: It cannot be changed before it is repaired\./,
      );
    });
});
