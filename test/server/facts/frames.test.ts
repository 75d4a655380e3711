/** The frames: every word in one of them only, and what they bring together. */
import assert from 'node:assert/strict';
import { frames } from '../../../server/src/facts/frames/frames';
import { general, things } from '../../../server/src/facts/frames/things';
import { isFrame, phraseAt, stemOf, termOf } from '../../../server/src/facts/words';

suite('frames', () => {
  test('a word belongs to one frame', () => {
    const places = new Map<string, Set<string>>();
    for (const domain of frames)
      for (const [term, words] of Object.entries(domain))
        for (const word of words) {
          const key = word.split(' ').map(stemOf).join(' ');
          places.set(key, (places.get(key) ?? new Set()).add(term));
        }
    assert.deepEqual(
      [...places].filter(([, terms]) => terms.size > 1).map(([word, terms]) => `${word}: ${[...terms].join(', ')}`),
      [],
    );
  });

  for (const [words, term] of [
    ['killed dies deaths fatalities slain', 'death'],
    ['signed signing inks', 'sign'],
    ['fined penalties', 'fine'],
    ['accords deals contract', 'agreement'],
    ['acquired buying bought acquisition', 'acquire'],
    ['appointed appointment', 'appoint'],
    ['sanitised disinfected cleaned', 'disinfect'],
    ['quashed annulled', 'quash'],
    ['cancelled cancellation', 'cancel'],
    ['dug excavated excavation', 'dig'],
    ['wrote letters', 'write'],
    ['noticed detected spotted found', 'discover'],
    ['rejected refusal', 'reject'],
  ] as const)
    test(`${words}: ${term}`, () => {
      for (const word of words.split(' ')) assert.equal(termOf(word), term, word);
    });

  for (const [phrase, term] of [
    ['lost their lives', 'death'],
    ['put its name', 'sign'],
    ['stepped down', 'resign'],
    ['tore down', 'demolish'],
    ['put out the flames', 'extinguish'],
    ['put out', 'publish'],
    ['called back', 'recall'],
    ['switched off', 'disconnect'],
    ['broke ground', 'groundbreak'],
    ['downed tools', 'strike'],
  ] as const)
    test(`${phrase}: ${term}`, () => assert.equal(phraseAt(phrase.split(' '), 0)?.term, term));

  test('words that no frame has keep to themselves', () => {
    assert.equal(termOf('glaciers'), termOf('glacier'));
    assert.ok(!isFrame(termOf('glacier')));
  });

  test('what is general is no thing', () =>
    assert.deepEqual(
      [...general].filter((term) => things.has(term)),
      ['have', 'person'],
    ));
});
