/**
 * Mastheads and letterheads: the paper, agency or body that a document's first lines name is an organisation, and
 * so is "the Courier" further down. A headline is no masthead: it has a verb or no word that papers are called by.
 */
import type { NameMention } from '../../mentions';
import type { Evidence, Sight } from './evidence';
import { nameAt, replacing } from './mention';

const PAPERS =
  'Advertiser Argus Bulletin Chronicle Citizen Courier Daily Dispatch Echo Examiner Express Gazette Globe Guardian Herald Independent Inquirer Journal Leader Mail Mercury Messenger Mirror Monitor News Observer Post Press Quarterly Record Register Reporter Review Sentinel Standard Star Sun Telegraph Times Tribune Voice Weekly Wire';
const PAPER = new Set(PAPERS.toLowerCase().split(' '));
const TITLE =
  /^\s*(?:THE |The )?((?:\p{Lu}[\p{L}\p{M}'’-]*|&|and|of|for|the)(?: (?:\p{Lu}[\p{L}\p{M}'’-]*|&|and|of|for|the)){0,5})\s*(?=$|[|·•—–]|\s-\s)/u;
const TOP_LINES = 4;
const BODY =
  /\b(?:BOARD|UNIVERSITY|DEPARTMENT|MINISTRY|COUNCIL|COMMISSION|AUTHORITY|AGENCY|BANK|BUREAU|CHAMBER|FOUNDATION|INSTITUTE|PROJECT|SOCIETY|UNION|TRUST|COLLEGE|PARLIAMENT|TRIBUNAL|OFFICE)\b/;
const FURNITURE =
  /^(?:News|Sign|Read|Daily|Subscribe|Breaking|Top|Latest|Press Release|For Immediate|Urgent|Minutes|Statement|Transcript|Report|Update|Breaking|Live)\b/i;

export const mastheads: Evidence = (sight, names) => {
  const masthead = mastheadOf(sight);
  if (!masthead) return names;
  const short = masthead.text.split(' ').at(-1) ?? '';
  const added = [masthead, ...(PAPER.has(short.toLowerCase()) ? shortForms(sight, masthead, capitalised(short)) : [])];
  return replacing(names, added);
};

function mastheadOf(sight: Sight): NameMention | undefined {
  const top = sight.text.lines
    .filter((line) => line.kind !== 'blank' && line.kind !== 'boilerplate')
    .slice(0, TOP_LINES);
  for (const line of top) {
    const content = sight.text.content.slice(line.start, line.end);
    const match = TITLE.exec(content);
    const title = match?.[1] ?? '';
    const words = title.split(' ');
    if (!match || FURNITURE.test(title) || !(isPaper(words) || (line === top[0] && isLetterhead(title, content))))
      continue;
    const start = line.start + match.index + match[0].lastIndexOf(title);
    return nameAt(sight.text, { start, end: start + title.length }, 'organisation', 0.85);
  }
  return undefined;
}

function isPaper(words: readonly string[]): boolean {
  return words.length > 1 && PAPER.has((words.at(-1) ?? '').toLowerCase());
}

/** The very first line in capitals, with a stroke or a dash behind the title or a body's head in it. */
function isLetterhead(title: string, line: string): boolean {
  if (title !== title.toUpperCase() || title.length < 5) return false;
  return (
    BODY.test(title) ||
    (title.length < line.trimEnd().length && /[|]|[–—]\s[“"]?(?:the|an?|\p{Lu}?[\p{Ll} ]+$)/u.test(line))
  );
}

const THE_WORD = /\b[Tt]he (\p{Lu}\p{L}*)(?![\p{L}’'-]| \p{Lu})/gu;

/** "the Courier" for the Lindow Courier. */
function shortForms(sight: Sight, masthead: NameMention, short: string): NameMention[] {
  if (short.length < 4) return [];
  const found: NameMention[] = [];
  for (const { index, 1: word } of sight.text.content.matchAll(THE_WORD)) {
    const start = index + 4;
    if (word === short && start > masthead.end)
      found.push(nameAt(sight.text, { start, end: start + short.length }, 'organisation', 0.8));
  }
  return found;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
