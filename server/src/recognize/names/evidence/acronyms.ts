/**
 * Short forms that a document defines: in "Harbour Pilots' Union (HPU)" and "TARVIK FERRIES LTD ("Tarvik" or "the
 * Company")" the short form is what the long one is.
 */
import type { NameMention, NameType } from '../../mentions';
import type { Evidence } from './evidence';
import { retyped, surface } from './mention';

export const acronyms: Evidence = (sight, names) => {
  const defined = definitionsIn(sight.text.content, names);
  return names.map((name) => {
    const type = defined.get(surface(name).toLowerCase());
    return type && name.type !== type ? retyped(name, type, 0.85) : name;
  });
};

/** Types of the short forms that stand in brackets behind a long one. */
function definitionsIn(content: string, names: readonly NameMention[]): ReadonlyMap<string, NameType> {
  const defined = new Map<string, NameType>();
  for (const [i, short] of names.entries()) {
    const long = names[i - 1];
    if (!long || !/^\s?\((?:the )?["“‘']?$/.test(content.slice(long.end, short.start))) continue;
    if (
      !/^["”’']?(?:[),;]| or ["“‘'])/.test(content.slice(short.end, short.end + 6)) ||
      !isShortFor(surface(short), surface(long))
    )
      continue;
    // A person has no acronym.
    const type = long.type === 'person' && /\p{Lu}.?\p{Lu}/u.test(short.text) ? 'organisation' : long.type;
    for (const form of [short, long])
      if (!defined.has(surface(form).toLowerCase())) defined.set(surface(form).toLowerCase(), type);
  }
  return defined;
}

/** Its capitals, in order, are initials of the long form, or it is one of its words. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  if (long.toLowerCase().split(' ').includes(short.toLowerCase())) return true;
  if (!/^\p{Lu}[\p{L}&]*$/u.test(short)) return false;
  const initials = long.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === short.charAt(at).toUpperCase()) at++;
  return at >= Math.min(short.length, 2);
}
