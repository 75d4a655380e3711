/** The lexicon that is shipped is the one that is made from WordNet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { groupsIn } from '../../../server/model/lexicon/groups';
import { moduleOf } from '../../../server/model/lexicon/module';
import { readWordNet } from '../../../server/model/lexicon/wordnet';

suite('model: the lexicon', () => {
  test('comes out of WordNet byte for byte', () => {
    const shipped = readFileSync('server/src/facts/lexicon/synonyms.ts', 'utf8');
    assert.ok(moduleOf(groupsIn(readWordNet())) === shipped, 'npm run lexicon makes another one');
  });
});
