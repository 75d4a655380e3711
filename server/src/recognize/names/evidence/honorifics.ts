/** Courtesy: who is called Mr, Mrs, Ms, Dr or Professor is a person. "Dr Martens" boots and "St" are not asked. */
import type { Evidence } from './evidence';
import { before, retyped } from './mention';

const COURTESY =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Mx|Dr|Messrs|Mme|Prof|Professor|Sir|Dame|Señor|Señora|Herr|Frau|Madame|Monsieur)\.? $/;
const BODY = /\b(?:Group|Ltd|Limited|Inc|plc|School|Foundation|Trust|Company|University|Hospital|College)\b/i;

export const honorifics: Evidence = (sight, names) =>
  names.map((name) =>
    COURTESY.test(before(sight.text, name)) && !BODY.test(name.text) ? retyped(name, 'person', 0.95) : name,
  );
