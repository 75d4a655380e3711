/** The lexicon as a module of the product: text, so that it needs no file to be read where it runs. */

export function moduleOf(groups: readonly string[]): string {
  return `/**
 * Stems of words that share a sense, a group a line; the words of a phrase joined by \`_\`. Made by \`npm run lexicon\`.
 *
 * From WordNet 3.1. WordNet Release 3.0: this software and database is being provided to you, the LICENSEE, by
 * Princeton University under the licence whose notice stands in server/model/lexicon/LICENSE.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
 */
export const SYNONYMS = \`
${groups.join('\n')}
\`;
`;
}
