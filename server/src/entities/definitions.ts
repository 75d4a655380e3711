/**
 * Names that a document itself declares to be one: an acronym or short name in brackets, a former or other name.
 *
 * Reads: "Acme Rail Authority (ARA)", "ARA (Acme Rail Authority)", `Acme Ltd ("Acme" or the "Company")`,
 * "Acme, formerly known as Apex", "Acme, now called Apex", "Jane Roe, née Doe".
 * Not: "Jane Roe (Labour)", "Acme (NYSE: ACM)", "Springfield (Ohio)", "Bank of Erewhon (UK)".
 */
import type { NameMention } from '../recognize/mentions';
import type { Text } from '../text/text';
import { abbreviates, isAcronym } from './acronyms';

export interface Definition {
  readonly name: NameMention;
  /** As written in the text; `mention` where it was recognised as a name too. */
  readonly other: string;
  readonly mention: NameMention | undefined;
}

const OPENING = /^\s{0,2}[,;]?\s?[([]\s?(?:the |or |hereinafter |hereafter |henceforth |also |known as )*["“'‘]?/i;
const RAW_ACRONYM = /^([\p{Lu}\d][\p{L}\d.&-]{1,11})["”'’]?\s?[)\];,]/u;
const CLOSING = /^["”'’]?\s?(?:[)\];,]| or\b)/;
const OTHER_NAME =
  /^[\s,(–—-]*(?:which (?:is|was) |that (?:is|was) |who (?:is|was) )?(?:(?:now|then|formerly|previously|once|originally|also|better|until \d{4}|since \d{4},?) ){0,2}(?:(?:known|called|named|renamed|rebranded|trading|doing business|registered)(?: as| to)?|formerly|previously|a\.?k\.?a\.?|née|alias|changed its name to|was renamed|has been renamed)[\s,]*(?:as |the )?["“'‘]?$/i;
/** Room for `formerly known as the "`, not for a clause. */
const LONGEST_GAP = 60;

/** `names` in reading order. */
export function definitionsIn(text: Text, names: readonly NameMention[]): readonly Definition[] {
  const found: Definition[] = [];
  names.forEach((name, index) => {
    const next = names[index + 1];
    const definition = inBrackets(text, name, next) ?? otherName(text, name, next);
    if (definition) found.push(definition);
  });
  return found;
}

function inBrackets(text: Text, name: NameMention, next: NameMention | undefined): Definition | undefined {
  const behind = text.content.slice(name.end, name.end + LONGEST_GAP);
  const opening = OPENING.exec(behind);
  if (!opening) return undefined;
  const start = name.end + opening[0].length;
  const quoted = /["“'‘]$/.test(opening[0]);
  const mention = next?.start === start ? next : undefined;
  const other = mention?.text ?? RAW_ACRONYM.exec(text.content.slice(start, start + 16))?.[1];
  if (other === undefined || !CLOSING.test(text.content.slice(start + other.length, start + other.length + 4)))
    return undefined;
  return declares(name, other, mention, quoted) ? { name, other, mention } : undefined;
}

function declares(name: NameMention, other: string, mention: NameMention | undefined, quoted: boolean): boolean {
  if (name.text === other) return false;
  if (isAcronym(name.text)) return !isAcronym(other) && abbreviates(name.text, other);
  if (isAcronym(other) && abbreviates(other, name.text)) return name.type !== 'person';
  // An acronym in another language than the name: only for an organisation of several words.
  if (isAcronym(other)) return name.type === 'organisation' && /\s/.test(name.text) && mention?.type !== 'place';
  return quoted && (mention === undefined || mention.type === name.type);
}

function otherName(text: Text, name: NameMention, next: NameMention | undefined): Definition | undefined {
  if (!next || next.type !== name.type || next.start - name.end > LONGEST_GAP) return undefined;
  const gap = text.content.slice(name.end, next.start);
  return OTHER_NAME.test(gap) ? { name, other: next.text, mention: next } : undefined;
}
