/** Words that mean the same, and those that only look as if they did. */
import assert from 'node:assert/strict';
import { alike, phraseIn } from '../../../../server/src/facts/lexicon/alike';
import { termOf } from '../../../../server/src/facts/words';

suite('lexicon', () => {
  for (const [one, other] of [
    ['vanished', 'disappeared'],
    ['abolished', 'abolition'],
    ['plundered', 'ransacked'],
    ['enlarged', 'expanded'],
  ] as const)
    test(`${one} and ${other} mean the same`, () => {
      assert.notEqual(termOf(one), termOf(other));
      assert.ok(alike(termOf(one), termOf(other)));
    });

  for (const [one, other] of [
    ['hired', 'fired'],
    ['lengthened', 'shortened'],
    ['opened', 'closed'],
    ['vanished', 'ransacked'],
    ['convicted', 'acquitted'],
  ] as const)
    test(`${one} and ${other} do not`, () => assert.ok(!alike(termOf(one), termOf(other))));

  test('a frame takes part by a sense that two of its words have', () => {
    assert.ok(alike('dismiss', termOf('furloughed')));
    assert.ok(!alike('dismiss', termOf('ravaged')));
  });

  test('two frames are never alike', () => assert.ok(!alike('death', 'rescue')));

  test('a verb with its particle is one word', () => {
    assert.equal(phraseIn(['was', 'hushed', 'up', 'by'], 1)?.term, 'hush up');
  });

  test('a preposition belongs to what stands behind it', () => {
    assert.equal(phraseIn(['signed', 'on', 'Monday'], 0), undefined);
  });

  test('a verb that a frame has stays in its frame', () => {
    assert.equal(phraseIn(['climbed', 'up'], 0), undefined);
  });
});
