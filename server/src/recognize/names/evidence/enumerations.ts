/**
 * Enumerations: "bands such as A, B and C" says of each what it is. "Villages like ours" and lists that begin
 * otherwise say nothing, and what is surely a person stays one.
 */
import type { NameMention, NameType } from '../../mentions';
import { typeOfNoun } from './definitions';
import type { Evidence, Sight } from './evidence';
import { before, retyped } from './mention';

const LEAD = /(?:^|[\s(])(\p{Ll}{3,}s),? (?:such as|like|including|among them) (?:[Tt]he )?$/u;
/** How every lead ends: asked first, for few names have one. */
const LEADS = ['as ', 'like ', 'including ', 'them ', 'he '];
const LINK = /^(?:,|,? and|,? or)\s(?:[Tt]he\s)?$/;
/** Above this a person stays one. */
const SURE = 0.95;

export const enumerations: Evidence = (sight, names) => {
  let type: NameType | undefined;
  let last: NameMention | undefined;
  return names.map((name) => {
    if (!last || !LINK.test(sight.text.content.slice(last.end, name.start))) type = ledBy(sight, name);
    last = name;
    return type && type !== name.type && !(name.type === 'person' && name.confidence > SURE)
      ? retyped(name, type, 0.8)
      : name;
  });
};

function ledBy(sight: Sight, name: NameMention): NameType | undefined {
  const lead = before(sight.text, name);
  const noun = LEADS.some((end) => lead.endsWith(end)) ? LEAD.exec(lead)?.[1] : undefined;
  return noun === undefined ? undefined : typeOfNoun(noun);
}
