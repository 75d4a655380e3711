/** Sentences with a right value and a wrong one: `the other {40|60} come by bus`. */
import assert from 'node:assert/strict';
import { findings } from '../../server/src/features/findings';
import { folderOf } from './engine';

/** A test a sentence: the wrong one gets a warning of `rule`, and the right one none at all. */
export function twins(rule: string, sentences: readonly string[]): void {
  for (const sentence of sentences)
    test(sentence, () => {
      assert.deepEqual(warnedIn(sentence.replace(/\{([^|]*)\|[^}]*\}/g, '$1')), []);
      assert.deepEqual([...new Set(warnedIn(sentence.replace(/\{[^|]*\|([^}]*)\}/g, '$1')))], [rule]);
    });
}

/** A test a sentence: none gets a warning. */
export function innocent(sentences: readonly string[]): void {
  for (const sentence of sentences) test(`innocent: ${sentence}`, () => assert.deepEqual(warnedIn(sentence), []));
}

function warnedIn(content: string): readonly string[] {
  return findings(folderOf([{ path: 'a.txt', content }]))
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule }) => rule);
}
