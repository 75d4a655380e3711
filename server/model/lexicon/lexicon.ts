/** Makes the lexicon from WordNet: `npm run lexicon`. Same files, same bytes. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { groupsIn } from './groups';
import { moduleOf } from './module';
import { readWordNet } from './wordnet';

const FILE = 'server/src/facts/lexicon/synonyms.ts';

// `npm run lexicon` bundles this file into out/.
const made = moduleOf(groupsIn(readWordNet()));
writeFileSync(FILE, made);
console.log(`${FILE}: ${made.split('\n').length} lines, ${gzipSync(made).length} bytes compressed`);
