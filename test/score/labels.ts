/**
 * What a person said of each warning on the news as published: right or wrong, and why.
 *
 * Kept by cluster, document and offset, never by the words of the news: those are not ours to copy.
 */
import { readFileSync } from 'node:fs';
import type { Warning } from './warnings';

export interface Label {
  readonly cluster: string;
  readonly rule: string;
  /** An offset within each side of the warning, as `document:offset`. */
  readonly sides: readonly string[];
  readonly right: boolean;
  /** In the labeller's own words. */
  readonly reason: string;
}

/** Throws where the file is no list of labels. */
export function readLabels(file: string): readonly Label[] {
  const labels: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(labels)) throw new Error(`${file} is no list of labels`);
  for (const label of labels as Partial<Label>[])
    if (!label.cluster || !label.rule || !label.sides?.length || typeof label.right !== 'boolean' || !label.reason)
      throw new Error(`${file}: a label lacks its cluster, rule, sides, right or reason: ${JSON.stringify(label)}`);
  return labels;
}

/** The label whose every side lies in the warning, and whose sides leave none of the warning's out. */
export function labelOf(warning: Warning, labels: readonly Label[]): Label | undefined {
  return labels.find(
    ({ cluster, rule, sides }) =>
      cluster === warning.cluster &&
      rule === warning.rule &&
      sides.every((place) => warning.sides.some((side) => holds(side, place))) &&
      warning.sides.every((side) => sides.some((place) => holds(side, place))),
  );
}

/** How a warning is named in a label. */
export function placesOf(warning: Warning): readonly string[] {
  return warning.sides.map(({ document, start }) => `${document}:${start}`);
}

function holds(side: Warning['sides'][number], place: string): boolean {
  const [document, offset] = place.split(':');
  return side.document === document && side.start <= Number(offset) && Number(offset) < side.end;
}
