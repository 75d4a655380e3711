/** The findings of a folder: its facts under every rule, less what persons have settled, worked out once for each state. */

import type { Folder } from '../index/folder';
import { InParts } from '../index/inParts';
import { isPlaced, type PlacedRuling } from '../index/placed';
import type { Finding } from '../rules/rule';
import { checking } from '../rules/rules';
import { overlaps } from '../text/span';

export interface Settled {
  readonly finding: Finding;
  /** Why it is none: explained, or one side is right. */
  readonly by: PlacedRuling;
}

interface Judged {
  readonly open: readonly Finding[];
  readonly settled: readonly Settled[];
}

/** In reading order of the side they are shown at. */
export function findings(folder: Folder): readonly Finding[] {
  return workOn(folder).result().open;
}

/** Those that a person explained, or decided between; in the same order. */
export function settledFindings(folder: Folder): readonly Settled[] {
  return workOn(folder).result().settled;
}

/** Does a small part of the comparing beforehand; whether any is left. */
export function prepareFindings(folder: Folder): boolean {
  return workOn(folder).advance();
}

/** Whether they are known, so that asking for them takes no time. */
export function areFound(folder: Folder): boolean {
  return workOn(folder).isDone;
}

const works = new WeakMap<Folder, InParts<Judged>>();

function workOn(folder: Folder): InParts<Judged> {
  const work = works.get(folder) ?? new InParts(judging(folder));
  works.set(folder, work);
  return work;
}

function* judging(folder: Folder): Generator<undefined, Judged> {
  const open: Finding[] = [];
  const settled: Settled[] = [];
  for (const finding of (yield* checking(folder.facts)).flatMap((one) => underSettings(folder, one))) {
    const by = folder.rulings.find((placed) => settles(placed, finding));
    if (by) settled.push({ finding, by });
    else open.push(finding);
  }
  return { open, settled };
}

function underSettings({ annotations }: Folder, finding: Finding): readonly Finding[] {
  const severity = annotations.config.rules[finding.rule];
  if (severity === 'off') return [];
  return [severity ? { ...finding, severity } : finding];
}

/** One more side than were ruled on is new evidence, and opens the finding again. */
function settles({ ruling, on, others }: PlacedRuling, finding: Finding): boolean {
  if (ruling.decision !== 'explained' && ruling.decision !== 'right-value') return false;
  if (ruling.rule !== finding.rule) return false;
  const places = [on, ...others].filter(isPlaced);
  return [finding.at, ...finding.against].every((side) =>
    places.some(({ path, span }) => path === side.path && overlaps(span, side.span)),
  );
}
