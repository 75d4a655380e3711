/**
 * Findings as SARIF 2.1.0, for code hosts and review tools.
 *
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0. Lines and columns count from 1, columns in
 * UTF-16 units. The side that a finding is shown at is its location, every other one a related location.
 */
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { Finding, Severity } from '../rules/rule';
import { inEnglish } from '../text/phrase';
import { positionAt } from '../text/positions';
import { slice } from '../text/text';

const LEVELS: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'note', hint: 'note' };

export function sarif(folder: Folder, findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort().map((id) => ({ id }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Concord', rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(folder, finding)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(folder: Folder, { rule, severity, message, at, against }: Finding) {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: inEnglish(message) },
    locations: [locationOf(folder, at)],
    relatedLocations: against.map((other, id) => ({
      id,
      ...locationOf(folder, other),
      message: { text: contextOf(folder, other) },
    })),
  };
}

function locationOf(folder: Folder, { path, span }: Statement) {
  const text = folder.reading(path)?.text;
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (!text) return { physicalLocation: { artifactLocation: { uri } } };
  const [start, end] = [positionAt(text, span.start), positionAt(text, span.end)];
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}

function contextOf(folder: Folder, { path, context }: Statement): string {
  const text = folder.reading(path)?.text;
  return text ? slice(text, context).replace(/\s+/g, ' ') : '';
}
