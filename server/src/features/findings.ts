/** The findings of a folder: its facts under every rule, less what persons have settled, worked out once for each state. */

import type { Folder } from '../index/folder';
import { isPlaced, type PlacedRuling } from '../index/placed';
import type { Finding } from '../rules/rule';
import { check } from '../rules/rules';
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
  return judged(folder).open;
}

/** Those that a person explained, or decided between; in the same order. */
export function settledFindings(folder: Folder): readonly Settled[] {
  return judged(folder).settled;
}

const kept = new WeakMap<Folder, Judged>();

function judged(folder: Folder): Judged {
  const known = kept.get(folder);
  if (known) return known;
  const open: Finding[] = [];
  const settled: Settled[] = [];
  for (const finding of check(folder.facts).flatMap((one) => underSettings(folder, one))) {
    const by = folder.rulings.find((placed) => settles(placed, finding));
    if (by) settled.push({ finding, by });
    else open.push(finding);
  }
  const now = { open, settled };
  kept.set(folder, now);
  return now;
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
