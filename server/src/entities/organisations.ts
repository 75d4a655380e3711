/**
 * The organisations of one document.
 *
 * One key is one organisation; acronyms join the name that defines them or has their initials; a short form
 * joins the full name that goes beyond it by the fewest words, where that is one.
 */
import type { NameMention } from '../recognize/mentions';
import { type Buckets, put } from '../text/buckets';
import { initialsOf, isAcronym } from './acronyms';
import type { Definition } from './definitions';
import { fold } from './folded';
import { type Form, formsOf } from './forms';
import { isGeneric, isOfficial, namesKind, organisationKey, organisationWords, wordsBeyond } from './organisation-name';
import { setsOf } from './sets';

interface OrganisationForm extends Form {
  readonly words: readonly string[];
}

/** A clipped form is at least this long, and its full name is mentioned at least this often. */
const SHORTEST_CLIPPING = 3;
const FREQUENT = 5;

export function organisationsIn(
  mentions: readonly NameMention[],
  definitions: readonly Definition[],
): readonly (readonly NameMention[])[] {
  const forms = formsOf(mentions, (name) => organisationKey(organisationWords(name))).map((form) => ({
    ...form,
    words: organisationWords(form.name),
  }));
  const sets = setsOf(forms.length);
  const settled = new Set<number>();
  const join = (a: number, b: number) => {
    sets.join(a, b);
    settled.add(a);
  };
  joinDefined(forms, definitions, (a, b) => {
    join(b, a);
  });
  const full = indexOf(forms);
  forms.forEach((form, index) => {
    if (settled.has(index)) return;
    const longer = isAcronym(form.name) ? acronymOf(form, full) : longerThan(form, forms, full);
    const at = longer ?? clippedFrom(form, forms);
    if (at !== undefined && at !== index) join(index, at);
  });
  const groups = new Map<number, NameMention[]>();
  forms.forEach((form, index) => {
    const group = groups.get(sets.of(index)) ?? [];
    groups.set(sets.of(index), [...group, ...form.mentions]);
  });
  return [...groups.values()];
}

function joinDefined(
  forms: readonly OrganisationForm[],
  definitions: readonly Definition[],
  join: (name: number, other: number) => void,
): void {
  const at = new Map(forms.flatMap((form, index) => form.mentions.map((mention) => [mention.start, index] as const)));
  const byName = new Map(forms.map((form, index) => [fold(form.name), index] as const));
  for (const { name, other, mention } of definitions) {
    const [a, b] = [at.get(name.start), mention ? at.get(mention.start) : byName.get(fold(other))];
    if (a !== undefined && b !== undefined) join(a, b);
  }
}

interface FullNames {
  readonly byInitials: Buckets<string, number>;
  readonly byFirstWord: Buckets<string, number>;
  readonly byLastWord: Buckets<string, number>;
}

function indexOf(forms: readonly OrganisationForm[]): FullNames {
  const index: FullNames = { byInitials: new Map(), byFirstWord: new Map(), byLastWord: new Map() };
  forms.forEach((form, at) => {
    for (const initials of initialsOf(form.name)) put(index.byInitials, initials, at);
    put(index.byFirstWord, form.words[0] ?? '', at);
    put(index.byLastWord, form.words.at(-1) ?? '', at);
  });
  return index;
}

function acronymOf(form: OrganisationForm, full: FullNames): number | undefined {
  const candidates = full.byInitials.get(form.words.join('')) ?? [];
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The full name that `form` shortens: fewest words beyond it, then named before it, then the nearest. */
function longerThan(form: OrganisationForm, forms: readonly OrganisationForm[], full: FullNames): number | undefined {
  const generic = isGeneric(form.words);
  const start = form.mentions[0]?.start ?? 0;
  const near = [
    ...new Set([
      ...(full.byFirstWord.get(form.words[0] ?? '') ?? []),
      ...(full.byLastWord.get(form.words.at(-1) ?? '') ?? []),
    ]),
  ];
  const candidates = near.flatMap((at) => {
    const long = forms[at];
    const beyond = long && wordsBeyond(long.words, form.words);
    if (!long || beyond === undefined) return [];
    // A place is not its government: "Dale" is not short for "Dale City Council".
    if (isOfficial(long.words) && !namesKind(form.words)) return [];
    const distance = start - (long.mentions[0]?.start ?? 0);
    return [
      { at, beyond: generic ? 0 : beyond, distance: distance < 0 ? Number.MAX_SAFE_INTEGER + distance : distance },
    ];
  });
  candidates.sort((a, b) => a.beyond - b.beyond || a.distance - b.distance);
  return candidates[0]?.at;
}

/** "Acme" for a frequent "Acmecorp". */
function clippedFrom(form: OrganisationForm, forms: readonly OrganisationForm[]): number | undefined {
  const word = form.words[0] ?? '';
  if (form.words.length !== 1 || word.length < SHORTEST_CLIPPING || isAcronym(form.name)) return undefined;
  const frequent = forms
    .map((long, at) => ({ at, word: long.words[0] ?? '', count: long.mentions.length }))
    .filter((long) => long.count >= FREQUENT && long.word.startsWith(word) && long.word.length >= word.length + 2);
  return frequent.length === 1 ? frequent[0]?.at : undefined;
}
