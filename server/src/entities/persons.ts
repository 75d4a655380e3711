/**
 * The persons of one document.
 *
 * A fuller name takes in its shorter writings where only one such name stands in the document. A lone
 * surname or given name is the one person who bears it. Where several do, it is the one named in full last,
 * if a title does not say otherwise; named side by side, they leave it a person of its own: shown, not guessed.
 */
import type { NameMention } from '../recognize/mentions';
import { type Buckets, put } from '../text/buckets';
import { lineAt, type Text } from '../text/text';
import type { Definition } from './definitions';
import { type Form, formsOf } from './forms';
import { isFuller, isInitial, personWords, surnameAt } from './person-name';
import { setsOf } from './sets';

interface PersonForm extends Form {
  readonly words: readonly string[];
}

export function personsIn(
  text: Text,
  mentions: readonly NameMention[],
  definitions: readonly Definition[],
): readonly (readonly NameMention[])[] {
  const forms = formsOf(mentions, (name) => personWords(name).join(' ')).map((form) => ({
    ...form,
    words: form.key.split(' '),
  }));
  const full = forms.filter(isFull);
  const groups = groupsOf(full, definitions);
  const persons = groups.map((group) => group.flatMap((form) => form.mentions));
  const bearers = bearersOf(groups);
  for (const form of forms) {
    if (isFull(form)) continue;
    const own: NameMention[] = [];
    const candidates = candidatesFor(form, groups, bearers);
    for (const mention of form.mentions) {
      const bearer = candidates.length > 1 ? nearest(text, mention, candidates, groups) : candidates[0];
      (bearer === undefined ? own : persons[bearer])?.push(mention);
    }
    if (own.length > 0) persons.push(own);
  }
  return persons;
}

function isFull(form: PersonForm): boolean {
  return form.words.length > 1;
}

/** Full names that are one person: a fuller writing, or declared so. */
function groupsOf(full: readonly PersonForm[], definitions: readonly Definition[]): readonly (readonly PersonForm[])[] {
  const sets = setsOf(full.length);
  const byWord: Buckets<string, number> = new Map();
  full.forEach((form, index) => {
    for (const word of new Set(form.words)) put(byWord, word, index);
  });
  full.forEach((short, index) => {
    const anchor = short.words.find((word) => !isInitial(word)) ?? '';
    const fuller = (byWord.get(anchor) ?? []).filter(
      (at) => isFuller(full[at]?.words ?? [], short.words) && at !== index,
    );
    // Two different fuller names leave open which of them is meant, unless one is the other's own fuller form.
    const first = fuller[0];
    if (first !== undefined && fuller.every((at) => related(full[at], full[first])))
      for (const at of fuller) sets.join(index, at);
  });
  const at = new Map(full.flatMap((form, index) => form.mentions.map((mention) => [mention.start, index] as const)));
  for (const { name, mention } of definitions) {
    const [a, b] = [at.get(name.start), mention && at.get(mention.start)];
    if (a !== undefined && b !== undefined) sets.join(a, b);
  }
  const groups = new Map<number, PersonForm[]>();
  full.forEach((form, index) => {
    const group = groups.get(sets.of(index));
    if (group) group.push(form);
    else groups.set(sets.of(index), [form]);
  });
  return [...groups.values()];
}

function related(a: PersonForm | undefined, b: PersonForm | undefined): boolean {
  if (!a || !b || a === b) return true;
  return isFuller(a.words, b.words) || isFuller(b.words, a.words);
}

/** Groups by every word of their names. */
function bearersOf(groups: readonly (readonly PersonForm[])[]): Buckets<string, number> {
  const bearers: Buckets<string, number> = new Map();
  groups.forEach((group, index) => {
    for (const word of new Set(group.flatMap((form) => form.words))) put(bearers, word, index);
  });
  return bearers;
}

/** Those who bear the word as their surname; where nobody does, those who bear it at all. */
function candidatesFor(
  form: PersonForm,
  groups: readonly (readonly PersonForm[])[],
  bearers: Buckets<string, number>,
): readonly number[] {
  const word = form.words[0] ?? '';
  const all = bearers.get(word) ?? [];
  const bySurname = all.filter((index) => groups[index]?.some(({ words }) => words[surnameAt(words)] === word));
  return bySurname.length > 0 ? bySurname : all;
}

const HONORIFIC = /\b(?:(Mr|Sir|Lord|Señor|Herr|Monsieur)|(Ms|Mrs|Miss|Dame|Lady|Señora|Frau|Madame|Mme))\.?\s+$/;

/** The candidate that a lone name means: by the honorific, else the one last named in full; `undefined`: open. */
function nearest(
  text: Text,
  mention: NameMention,
  candidates: readonly number[],
  groups: readonly (readonly PersonForm[])[],
): number | undefined {
  const gender = genderOf(text, mention);
  const fits = candidates.filter((index) => {
    const stated = mentionsOf(groups[index])
      .map((full) => genderOf(text, full))
      .find((of) => of !== undefined);
    return gender === undefined || stated === undefined || stated === gender;
  });
  const before = fits
    .map((index) => ({
      index,
      last: mentionsOf(groups[index])
        .filter((full) => full.end <= mention.start)
        .at(-1),
    }))
    .flatMap(({ index, last }) => (last ? [{ index, at: last.start }] : []))
    .sort((a, b) => b.at - a.at);
  const [first, second] = before;
  if (!first) return fits.length === 1 ? fits[0] : undefined;
  const sideBySide = second && lineAt(text, second.at).start === lineAt(text, first.at).start;
  return sideBySide ? undefined : first.index;
}

function mentionsOf(group: readonly PersonForm[] | undefined): readonly NameMention[] {
  return (group ?? []).flatMap((form) => form.mentions).sort((a, b) => a.start - b.start);
}

function genderOf(text: Text, mention: NameMention): 'male' | 'female' | undefined {
  const match = HONORIFIC.exec(text.content.slice(Math.max(0, mention.start - 12), mention.start));
  if (!match) return undefined;
  return match[1] ? 'male' : 'female';
}
