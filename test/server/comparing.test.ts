/** Folders are compared in small parts, and what is newer takes the place of what is being compared. */
import assert from 'node:assert/strict';
import { Comparing } from '../../server/src/comparing';
import { areFound, findings } from '../../server/src/features/findings';
import type { Folder } from '../../server/src/index/folder';
import { folderOf } from '../support/engine';

const ENOUGH = 80;

/** Each document fines one of a few groups another sum, so that many pairs are compared. */
function disputed(documents = ENOUGH): Folder {
  const sentences = (of: number) =>
    ['Orbit', 'Tarvik', 'Lindow', 'Keller'].map(
      (name, turn) =>
        `On ${1 + ((of + turn) % 28)} March 2021 the Harbour Board fined ${name} Group $${1 + ((7 * of + turn) % 50)} million for dumping.`,
    );
  return folderOf(
    Array.from({ length: documents }, (_, of) => ({
      path: `${String(of).padStart(3, '0')}.txt`,
      content: sentences(of).join(' '),
    })),
  );
}

suite('comparing', () => {
  test('other work waits for a part of it, not for the whole', async () => {
    const folder = disputed();
    assert.ok(folder.facts.buckets.size > 0); // Linked and gathered: what every card needs.
    const parts: number[] = [];
    let before = processorTime();
    let isDone = false;
    const done = new Comparing(() => [folder]).done().then(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = processorTime();
      parts.push(now - before);
      before = now;
    }
    await done;
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const longest = Math.max(...parts);
    assert.ok(longest < whole / 3, `${longest.toFixed()} ms of ${whole.toFixed()} ms at once`);
    assert.ok(findings(folder).length > 0);
  });

  test('what is found in parts is what is found at once', async () => {
    const [inParts, atOnce] = [disputed(12), disputed(12)];
    await new Comparing(() => [inParts]).done();
    assert.deepEqual(
      findings(inParts).map(({ rule, at }) => [rule, at.path, at.span]),
      findings(atOnce).map(({ rule, at }) => [rule, at.path, at.span]),
    );
  });

  test('an edit leaves the earlier state where it is', async () => {
    const earlier = disputed(ENOUGH / 2);
    const later = earlier.withDocument('000.txt', 'The Harbour Board met.');
    let now = earlier;
    const done = new Comparing(() => [now]).done();
    now = later;
    await done;
    assert.ok(areFound(later));
    assert.ok(!areFound(earlier));
  });

  test('whoever asks meanwhile waits for the same', async () => {
    const folder = disputed(2);
    const comparing = new Comparing(() => [folder]);
    assert.equal(comparing.done(), comparing.done());
    await comparing.done();
  });
});

/** Milliseconds of this process's own: a busy machine changes nothing. */
function processorTime(): number {
  return process.cpuUsage().user / 1000;
}
