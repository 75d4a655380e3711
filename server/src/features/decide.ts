/** A person's decision about the words at a place, as changes to `.concord/rulings.json`. */
import { quoting } from '../annotations/quote';
import {
  type Decision,
  type FindingDecision,
  type Quoted,
  type Ruling,
  rulingOf,
  type TextDecision,
} from '../annotations/rulings';
import { withoutRuling, withRuling } from '../annotations/rulingsFile';
import type { Folder } from '../index/folder';
import { isPlaced, type PlacedRuling } from '../index/placed';
import type { Finding } from '../rules/rule';
import { Refusal } from '../text/phrase';
import { overlaps } from '../text/span';
import { entityAt, type Placed } from './at';
import { changed, type FileEdit, type TextOf } from './fileEdits';
import { findings, settledFindings } from './findings';

export const RULINGS = '.concord/rulings.json';

/** What is asked for; its other places are given by where they are, those of a finding by its rule. */
export type Asked = TextDecision<Placed> | (FindingDecision & { readonly reason?: string });

/**
 * Empty where it has been decided just so before. What it contradicts is taken back with it. Throws, with a message
 * for people, where nothing of the kind stands there or the file is broken.
 */
export function decide(folder: Folder, textOf: TextOf, at: Placed, asked: Asked): readonly FileEdit[] {
  const ruling = rulingFor(folder, at, asked);
  const contradicted = folder.rulings.filter((placed) => contradicts(folder, at, asked, ruling, placed));
  return changed(textOf, RULINGS, (content) =>
    contradicted.reduce(
      (rest, { ruling: { id } }) => (id === ruling.id ? rest : withoutRuling(rest, id)),
      withRuling(content, ruling),
    ),
  );
}

/** Several decisions at one stroke, each made as if those before it had been written; throws as `decide` does. */
export function decideAll(
  folder: Folder,
  textOf: TextOf,
  decisions: readonly (readonly [at: Placed, asked: Asked])[],
): readonly FileEdit[] {
  const edits = new Map<string, FileEdit>();
  const textNow: TextOf = (path) => edits.get(path)?.after ?? textOf(path);
  for (const [at, asked] of decisions)
    for (const edit of decide(folder, textNow, at, asked)) edits.set(edit.path, { ...edit, before: textOf(edit.path) });
  return [...edits.values()];
}

/** Takes a decision back; throws where there is none of that id. */
export function revoke(folder: Folder, textOf: TextOf, id: string): readonly FileEdit[] {
  if (!folder.annotations.rulings.some((ruling) => ruling.id === id)) throw new Refusal('There is no such decision.');
  return changed(textOf, RULINGS, (content) => withoutRuling(content, id));
}

/** Words of a document as a decision or a note holds on to them. */
export function quotedAt(folder: Folder, { path, span }: Placed): Quoted {
  const reading = folder.reading(path);
  if (!reading) throw new Refusal('{0} is not read, so nothing can be decided or noted on it.', path);
  if (span.start >= span.end) throw new Refusal('Select the words first.');
  return { document: path, ...quoting(reading.text.content)(span) };
}

function rulingFor(folder: Folder, at: Placed, asked: Asked): Ruling {
  if ('rule' in asked) {
    const { rule, decision, reason } = asked;
    const { side, others } = conflictAt(folder, at, rule);
    const against = others.map((other) => quotedAt(folder, other));
    return rulingOf(quotedAt(folder, side), { decision, rule, against }, reason);
  }
  const on = quotedAt(folder, at);
  const decision: Decision = 'other' in asked ? { ...asked, other: quotedAt(folder, asked.other) } : asked;
  return rulingOf(on, stillMissed(folder, on, decision));
}

/** A name that only a person sees stays one when its type is put right. */
function stillMissed(folder: Folder, on: Quoted, decision: Decision): Decision {
  const missed = folder.annotations.rulings.some(
    (ruling) => ruling.decision === 'missed-name' && ruling.on.exact === on.exact,
  );
  return missed && decision.decision === 'type' ? { ...decision, decision: 'missed-name' } : decision;
}

function conflictAt(folder: Folder, { path, span }: Placed, rule: string): { side: Placed; others: readonly Placed[] } {
  const known: readonly Finding[] = [...findings(folder), ...settledFindings(folder).map(({ finding }) => finding)];
  for (const finding of known) {
    if (finding.rule !== rule) continue;
    const sides = [finding.at, ...finding.against];
    const side = sides.find((one) => one.path === path && overlaps(one.span, span));
    if (side) return { side, others: sides.filter((one) => one !== side) };
  }
  throw new Refusal('{0}: nothing that {1} found stands there any more.', path, rule);
}

function contradicts(
  folder: Folder,
  at: Placed,
  asked: Asked,
  ruling: Ruling,
  { ruling: old, on, others }: PlacedRuling,
): boolean {
  const names = (one: Ruling) => ('other' in one ? [one.on.exact, one.other.exact].sort().join('\n') : '');
  switch (ruling.decision) {
    case 'same-as':
    case 'not-same-as': {
      if (!('other' in old) || old.decision === ruling.decision) return false;
      if (names(old) === names(ruling)) return true;
      const [other] = others;
      if (!('other' in asked) || !isPlaced(on) || !other || !isPlaced(other)) return false;
      return pairOf(folder, on, other) === pairOf(folder, at, asked.other);
    }
    case 'canonical-name':
      return old.decision === ruling.decision && isPlaced(on) && entityOf(folder, on) === entityOf(folder, at);
    case 'type':
    case 'missed-name':
    case 'not-a-name':
      return ['type', 'missed-name', 'not-a-name'].includes(old.decision) && old.on.exact === ruling.on.exact;
    default:
      return false;
  }
}

function pairOf(folder: Folder, one: Placed, other: Placed): string {
  return [one, other]
    .map((place) => entityOf(folder, place)?.id ?? '')
    .sort()
    .join(' ');
}

function entityOf(folder: Folder, { path, span }: Placed) {
  return entityAt(folder, path, span.start);
}
