/** The findings of one document as an editor lists them: every side of a finding is a problem that links the others. */
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import { wordsOf } from '../rules/message';
import type { Finding, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import { slice } from '../text/text';
import type { Placed } from './at';
import { findings } from './findings';
import { spoken, t } from './words';

export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  /** The rule's id, or `more` for the line that counts what is not shown. */
  readonly code: string;
  readonly message: string;
  readonly related: readonly Related[];
}

export interface Related extends Placed {
  readonly message: string;
}

const kept = new WeakMap<Folder, ReadonlyMap<string, readonly Problem[]>>();

/** In reading order. Beyond `most`, one more problem at the first place left out says how many there are. */
export function problems(folder: Folder, path: string, most: number): readonly Problem[] {
  const all = problemsByPath(folder).get(path) ?? [];
  const [first, ...more] = all.slice(most);
  if (!first) return all;
  const message = t('And {0} more in this document; the command line prints them all', more.length + 1);
  return [...all.slice(0, most), { span: first.span, severity: first.severity, code: 'more', message, related: [] }];
}

/** Ordered. */
export function pathsWithProblems(folder: Folder): readonly string[] {
  return [...problemsByPath(folder).keys()].sort();
}

function problemsByPath(folder: Folder): ReadonlyMap<string, readonly Problem[]> {
  const known = kept.get(folder);
  if (known) return known;
  const byPath = new Map<string, Problem[]>();
  for (const finding of findings(folder))
    for (const side of [finding.at, ...finding.against]) {
      const own = byPath.get(side.path) ?? [];
      own.push(problemAt(folder, finding, side));
      byPath.set(side.path, own);
    }
  for (const own of byPath.values()) own.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  kept.set(folder, byPath);
  return byPath;
}

function problemAt(folder: Folder, finding: Finding, side: Statement): Problem {
  const others = [finding.at, ...finding.against].filter((other) => other !== side);
  return {
    span: side.span,
    severity: finding.severity,
    code: finding.rule,
    message: spoken(side === finding.at ? finding.message : wordsOf(folder.facts, [finding.at])),
    related: others.map((other) => ({
      path: other.path,
      span: other.span,
      message: sentence(folder, other),
    })),
  };
}

const LONGEST_QUOTE = 300;

/** The words around a statement on one line, cut where they are very long. */
function sentence(folder: Folder, { path, context }: Statement): string {
  const text = folder.reading(path)?.text;
  const quoted = text ? slice(text, context).replace(/\s+/g, ' ') : '';
  return quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')}…` : quoted;
}
