/** A figure's card: its value, unit and how exact it is, and what the folder states for the same thing. */
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { FigureMention, Hedge } from '../recognize/mentions';
import { slice } from '../text/text';
import { comparable, statementAt } from './comparable';
import { findings } from './findings';
import { escaped, linked, paragraphs, type UriOf } from './markdown';

/** More than these make a card unreadable; how many are left out is said. */
const MOST_OTHERS = 8;

export function figureCard(folder: Folder, path: string, figure: FigureMention, uriOf: UriOf): string {
  const statement = statementAt(folder, path, figure);
  return paragraphs(
    `**${escaped(amount(figure.value, figure.unit))}** · ${figure.figure}`,
    exactness(figure),
    figure.converted ? `Given as ${escaped(amount(figure.converted.value, figure.converted.unit))} too` : undefined,
    statement && others(folder, statement, uriOf),
  );
}

const HEDGES: Readonly<Record<Hedge, string>> = {
  about: 'about',
  nearly: 'nearly',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  'up-to': 'up to',
  dozens: 'loosely counted',
};

function exactness({ hedge, range, tolerance, unit }: FigureMention): string {
  if (range) return escaped(`from ${amount(range.low, unit)} to ${amount(range.high, unit)}`);
  const loosened = hedge ? `hedged: ${HEDGES[hedge]}; ` : '';
  return escaped(`${loosened}written to ±${amount(tolerance, unit)}`);
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

function amount(value: number, unit: string): string {
  return unit === '%' ? `${NUMBER.format(value)}%` : `${NUMBER.format(value)} ${unit}`.trimEnd();
}

function others(folder: Folder, statement: Statement, uriOf: UriOf): string | undefined {
  const rest = comparable(folder, statement);
  if (rest.length === 0) return undefined;
  const lines = rest.slice(0, MOST_OTHERS).map((other) => {
    const text = folder.reading(other.path)?.text;
    const words = text ? slice(text, other.span) : '';
    const verdict = verdictOn(folder, statement, other);
    return `- ${escaped(words)}${verdict ? ` — ${verdict}` : ''} (${linked(folder, uriOf, other)})`;
  });
  if (rest.length > MOST_OTHERS) lines.push(`- and ${rest.length - MOST_OTHERS} more`);
  return [`Stated for the same (*${escaped(statement.attribute)}*):`, '', ...lines].join('\n');
}

/** What a rule says about the two; `undefined` where none says anything. */
function verdictOn(folder: Folder, one: Statement, other: Statement): string | undefined {
  const finding = findings(folder).find(({ at, against }) => {
    const sides = [at, ...against];
    return sides.includes(one) && sides.includes(other);
  });
  return finding && `*${escaped(finding.rule)}*`;
}
