/** Which offices a title names, and whether one person can hold two of them at once. */
import { combined, offices } from './frames/offices';

export interface Office {
  readonly family: string;
  readonly name: string;
}

const words = Object.entries(offices).flatMap(([family, members]) =>
  Object.entries(members).flatMap(([name, forms]) => forms.map((form) => ({ family, name, form }))),
);
/** Longer forms first, so that a vice president is no president. */
words.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));

/** Titles of another time, or held for another. */
const PAST =
  /^(?:former|ex|late|retired|outgoing|incoming|acting|interim|future|would-be|deposed|alleged)\b|-elect\b|\blater\b/i;

/** Empty where the title names none that is known, or one of another time. */
export function officesIn(title: string): readonly Office[] {
  if (PAST.test(title)) return [];
  let rest = ` ${title.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `;
  const found: Office[] = [];
  for (const { form } of words) {
    if (!rest.includes(` ${form} `)) continue;
    found.push(...words.filter((entry) => entry.form === form).map(({ family, name }) => ({ family, name })));
    rest = rest.replace(` ${form} `, '  ');
  }
  return found;
}

/** Two offices of one family that are not the same and are not held together. */
export function excludeEachOther(a: Office, b: Office): boolean {
  if (a.family !== b.family || a.name === b.name) return false;
  return !combined.some((group) => group.includes(a.name) && group.includes(b.name));
}
