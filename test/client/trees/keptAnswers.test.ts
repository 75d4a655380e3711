/** Answers kept for a tree: asked once, renewed when something has changed, forgotten when out of sight. */
import assert from 'node:assert/strict';
import { KeptAnswers } from '../../../client/src/trees/keptAnswers';

/** A server that answers with its state, and notes what it was asked. */
function server() {
  const asked: string[] = [];
  const states = new Map<string, string>();
  const answers = new KeptAnswers(async (method) => {
    asked.push(method);
    const state = states.get(method) ?? 'empty';
    if (state === 'down') throw new Error('down');
    return { state };
  });
  return { answers, asked, states };
}

suite('trees: kept answers', () => {
  test('are asked for once', async () => {
    const { answers, asked } = server();
    assert.deepEqual(await answers.of('groups', {}), { state: 'empty' });
    await answers.of('groups', {});
    await answers.of('groups', { filter: 'a' });
    assert.deepEqual(asked, ['groups', 'groups']);
  });

  test('a renewal says whether there is anything new to draw', async () => {
    const { answers, states } = server();
    await answers.of('groups', {});
    assert.equal(await answers.renew(), false);
    states.set('groups', 'full');
    assert.equal(await answers.renew(), true);
    assert.deepEqual(await answers.of('groups', {}), { state: 'full' });
  });

  test('what stays in sight without being drawn again is renewed again', async () => {
    const { answers, asked } = server();
    await answers.of('groups', {});
    for (let time = 1; time <= 3; time += 1) await answers.renew();
    assert.equal(asked.length, 4);
  });

  test('what was not drawn again after a change is out of sight', async () => {
    const { answers, asked, states } = server();
    await answers.of('groups', {});
    await answers.of('mentions', {});
    states.set('groups', 'full');
    await answers.renew();
    await answers.of('groups', {});
    asked.length = 0;
    await answers.renew();
    assert.deepEqual(asked, ['groups']);
  });

  test('what was out of sight is asked for anew when it comes back', async () => {
    const { answers, states } = server();
    await answers.of('findings', {});
    await answers.of('sides', {});
    for (const state of ['settled', 'open']) {
      for (const method of ['findings', 'sides']) states.set(method, state);
      await answers.renew();
      await answers.of('findings', {});
    }
    assert.deepEqual(await answers.of('sides', {}), { state: 'open' });
  });

  test('a failure rejects, and is asked for again', async () => {
    const { answers, states } = server();
    states.set('groups', 'down');
    await assert.rejects(answers.of('groups', {}), /down/);
    states.set('groups', 'full');
    assert.deepEqual(await answers.of('groups', {}), { state: 'full' });
    states.set('groups', 'down');
    assert.equal(await answers.renew(), true);
  });

  test('of two renewals at once the later one decides', async () => {
    const { answers, states } = server();
    await answers.of('groups', {});
    states.set('groups', 'full');
    assert.deepEqual(await Promise.all([answers.renew(), answers.renew()]), [false, true]);
  });
});
