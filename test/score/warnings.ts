/** The warnings on a bench of news clusters, and what they are worth. */
import { basename } from 'node:path';
import { overlaps, type Span } from '../../server/src/text/span';
import { type Analysis, isLoud } from './analysis';
import type { Cluster, Injection, Passage, Rewrite, World } from './bench';
import type { Share } from './pairing';

export interface Warning {
  readonly world: World;
  readonly cluster: string;
  readonly rule: string;
  readonly message: string;
  readonly sides: readonly Side[];
}

export interface Side extends Span {
  /** The file's name without `.txt`. */
  readonly document: string;
}

export function warningsOf({ world, name }: Cluster, analysis: Analysis): readonly Warning[] {
  return analysis.conflicts.filter(isLoud).map(({ rule, message, spans }) => {
    const sides = spans.map(({ file, start, end }) => ({ document: basename(file, '.txt'), start, end }));
    return { world, cluster: name, rule, message, sides };
  });
}

/** Injected conflicts found, of how many. */
export interface Recall {
  /** A warning touches the changed fact. */
  readonly touched: Share;
  /** One warning touches the changed fact and a document that supports the old one. */
  readonly bothSides: Share;
}

/** By `all`, `kind …`, `tier …` and `near+mid`, ordered. */
export function recallOf(injections: readonly Injection[], warnings: readonly Warning[]): ReadonlyMap<string, Recall> {
  const found = injections.map((injection) => {
    const touching = warningsOn('mutated', injection, warnings);
    const both = touching.some((warning) => injection.support.some((passage) => touches(warning, passage)));
    return { injection, touched: touching.length > 0, both };
  });
  const recall = (part: typeof found): Recall => ({
    touched: { right: part.filter(({ touched }) => touched).length, of: part.length },
    bothSides: { right: part.filter(({ both }) => both).length, of: part.length },
  });
  const groups = new Set(injections.flatMap(groupsOf));
  return new Map(
    [...groups].sort().map((group) => [group, recall(found.filter((one) => groupsOf(one.injection).includes(group)))]),
  );
}

/** Rewrites that were warned on, of how many. */
export function rewritesWarnedOn(rewrites: readonly Rewrite[], warnings: readonly Warning[]): Share {
  const warned = rewrites.filter((rewrite) => warningsOn('benign', rewrite, warnings).length > 0);
  return { right: warned.length, of: rewrites.length };
}

function groupsOf({ kind, tier }: Injection): readonly string[] {
  return ['all', `kind ${kind}`, `tier ${tier}`, ...(tier === 'far' ? [] : ['near+mid'])];
}

function warningsOn(world: World, { cluster, at }: Rewrite, warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter((warning) => warning.world === world && warning.cluster === cluster && touches(warning, at));
}

function touches(warning: Warning, { document, spans }: Passage): boolean {
  return warning.sides.some((side) => side.document === document && spans.some((span) => overlaps(span, side)));
}
