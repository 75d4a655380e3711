/**
 * Past or future, from the verb that governs a date.
 *
 * The nearest verb in front of it decides, then the first behind it: "said it would close on Friday" looks
 * ahead, "would close, it said on Friday" looks back. A present tense decides nothing.
 */

export type Direction = 'past' | 'future';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MODAL = setOf("will shall would must may might can could should ought won't won’t going need needs gonna to");
const FUTURE = setOf(
  'due set expected expect expects scheduled slated planned plan plans planning intend intends hope hopes hoping aim aims aiming promises proposed deadline upcoming opens starts begins closes ends leaves resumes returns takes comes expires meets votes faces hosts turns forthcoming until till wants want offers tomorrow',
);
/** Told of oneself or of several: "we leave on Friday". */
const PLAIN = setOf('leave open start begin close end meet vote return fly sail play go arrive resume move turn');
const SUBJECT = setOf('i we you they who and');
/** Verbs whose infinitive lies ahead of them: "agreed to meet on Friday". */
const BINDING = setOf(
  'agreed voted vowed decided ordered pledged offered promised invited asked urged threatened ready likely',
);
const PAST = setOf(
  'was were had did said told wrote went came took gave made found held met sent brought began rose fell saw knew thought left lost won led spoke ran read put kept stood sat shut cut hit hurt broke built bought sold paid became grew drew flew threw struck shot got heard felt dealt fought taught caught sought laid rang sank swore slid spent been has have ago born showed shown given taken done gone seen come run beat bent bled blew bore bred burst chose clung crept dug drank drove ate fed fled flung forbade forgot forgave foresaw froze hung hid knelt lent lit meant mistook overcame oversaw overtook overthrew quit rebuilt resold retook rewrote rode sang shone shook shrank slept spat sprang stole stuck stung strode swam swept swung tore threw undertook understood underwent undid unwound upheld wept withdrew withstood woke wore arose awoke',
);
/** "They needed nine hours to put it out": the infinitive is as past as what it took. */
const ACHIEVED = setOf('needed took managed helped worked fought battled struggled raced rushed tried failed');
const ACHIEVED_REACH = 6;
const PRESENT = setOf("is are am 's ’s isn't isn’t aren't aren’t");
const NOUNS = setOf('needed united indeed speed hundred proceed exceed succeed feed');
const ARTICLE = setOf('the a an its their his her of this that some all');
/** What stands between a modal and its verb, beside adverbs in "-ly". */
const BETWEEN = setOf('be have been being not also now only then soon again get see');
/** How many words to either side are looked at, and how far a modal stands from its verb. */
const REACH = 14;
const MODAL_REACH = 4;

/** `ahead`: whether a bare "for" in front of it looks ahead, as it does in front of a day. */
export function directionOf(before: string, after: string, ahead: boolean): Direction | undefined {
  if (/\b(?:until|till|no later than)\s+(?:the\s+)?$/i.test(before)) return 'future';
  if (ahead && /\bfor\s+(?:the\s+)?$/i.test(before)) return 'future';
  const words = lastWords(before);
  for (let i = words.length - 1; i >= 0; i--) {
    const found = verbAt(words, i);
    if (found) return found === 'present' ? limit(before) : found;
  }
  const behind = firstWords(after.replace(POSSESSIVE, ''));
  for (let i = 0; i < behind.length; i++) {
    const found = verbAt(behind, i);
    if (found) return found === 'present' ? limit(before) : found;
  }
  return limit(before);
}

/** What no verb decides, "by", "before" and "from" do. */
function limit(before: string): Direction | undefined {
  return /\b(?:by|before|from|effective|as of|starting)\s+(?:the\s+)?$/i.test(before) ? 'future' : undefined;
}

function verbAt(words: readonly string[], i: number): Direction | 'present' | undefined {
  const word = words[i] ?? '';
  if (word !== 'to' && isModal(word)) return 'future';
  if (FUTURE.has(word)) return ARTICLE.has(words[i - 1] ?? '') && word.endsWith('ed') ? undefined : 'future';
  if (PRESENT.has(word)) return 'present';
  // "They were to resume on Friday."
  if ((word === 'was' || word === 'were') && words[i + 1] === 'to' && words[i + 2] !== undefined) return 'future';
  if (PLAIN.has(word) && SUBJECT.has(words[i - 1] ?? '')) return 'future';
  if (!PAST.has(word) && !(word.endsWith('ed') && /\p{Ll}{2}ed$/u.test(word) && !NOUNS.has(word))) return undefined;
  return modalBefore(words, i) ?? (BINDING.has(word) && words.indexOf('to', i) > i ? 'future' : 'past');
}

/** "Will be closed", "to put up", "could have sold": the modal decides, and "to" leaves it to the verb before. */
function modalBefore(words: readonly string[], i: number): Direction | undefined {
  for (let j = i - 1; j >= 0 && j >= i - MODAL_REACH; j--) {
    const word = words[j] ?? '';
    if (word === 'to' && words.slice(Math.max(0, j - ACHIEVED_REACH), j).some((verb) => ACHIEVED.has(verb)))
      return 'past';
    // "May have left" looks back, "will have left" does not.
    if (isModal(word)) return words[j + 1] === 'have' && word !== 'will' ? 'past' : 'future';
    if (!BETWEEN.has(word) && !(word.endsWith('ly') && /^\p{Ll}+ly$/u.test(word))) return undefined;
  }
  return undefined;
}

function isModal(word: string): boolean {
  return MODAL.has(word) || (word.endsWith('ll') && /^\p{L}+['’]ll$/u.test(word));
}

/** At most `REACH`, in lower case. */
function firstWords(text: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length && words.length < REACH; ) {
    let end = start;
    while (isOfWord(text, end)) end++;
    add(words, text.slice(start, end));
    start = end + 1;
  }
  return words;
}

/** The same from the end, in reading order. */
function lastWords(text: string): string[] {
  const words: string[] = [];
  for (let end = text.length; end > 0 && words.length < REACH; ) {
    let start = end;
    while (isOfWord(text, start - 1)) start--;
    add(words, text.slice(start, end));
    end = start - 1;
  }
  return words.reverse();
}

function add(words: string[], word: string): void {
  if (word !== '' && word !== MONTH) words.push(word.toLowerCase());
}

/** Letters and apostrophes; beyond ASCII the properties of Unicode are asked, which takes longer. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === APOSTROPHE;
  return code >= 128 && /[\p{L}’]/u.test(text.charAt(at));
}

const APOSTROPHE = 39;
/** "Sunday's fire": no verb. */
const POSSESSIVE = /^['’]s(?=\s)/;
/** With a capital, a month and no verb. */
const MONTH = 'May';
