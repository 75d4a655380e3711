/** Changing `.concord/rulings.json`: its text before, its text after. */

import { Refusal } from '../text/phrase';
import { rulingsIn } from './readRulings';
import { type Ruling, rulingJson, VERSION } from './rulings';
import { type Form, withEntry, withoutEntry } from './write';

const form: Form = {
  head: `{"version": ${VERSION}`,
  close: '}',
  keyOf: ({ children }) => {
    const key = String(children?.[0]?.value);
    return key === 'version' ? undefined : key;
  },
};

/** Throws, with what to do, where the file is broken: nothing is written over what is not understood. */
export function withRuling(content: string, ruling: Ruling): string {
  usable(content);
  return withEntry(content, form, { key: ruling.id, line: `${JSON.stringify(ruling.id)}: ${rulingJson(ruling)}` });
}

export function withoutRuling(content: string, id: string): string {
  usable(content);
  return withoutEntry(content, form, id);
}

function usable(content: string): void {
  const { value, problems } = rulingsIn(content);
  if (!value) throw new Refusal('It cannot be changed before it is repaired. {0}', problems[0]?.message ?? '');
}
