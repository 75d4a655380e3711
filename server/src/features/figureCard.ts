/** A figure's card: its value, unit and how exact it is, and what the folder states for the same thing. */
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { FigureMention } from '../recognize/mentions';
import { slice } from '../text/text';
import { amount, hedgeOf, kindOf } from './amounts';
import { comparable, statementAt } from './comparable';
import { findings } from './findings';
import { escaped, linked, paragraphs, type UriOf } from './markdown';
import { subjectOf } from './subject';
import { t } from './words';

/** More than these make a card unreadable; how many are left out is said. */
const MOST_OTHERS = 8;

/** While the folder is not `compared`, nothing is said of what disagrees. */
export function figureCard(
  folder: Folder,
  path: string,
  figure: FigureMention,
  uriOf: UriOf,
  compared: boolean,
): string {
  const statement = statementAt(folder, path, figure);
  return paragraphs(
    `**${escaped(amount(figure.value, figure.unit))}** · ${kindOf(figure.figure)}`,
    exactness(figure),
    figure.converted
      ? t('Given as {0} too', escaped(amount(figure.converted.value, figure.converted.unit)))
      : undefined,
    statement && others(folder, statement, uriOf, compared),
  );
}

function exactness({ hedge, range, tolerance, unit }: FigureMention): string {
  if (range) return escaped(t('from {0} to {1}', amount(range.low, unit), amount(range.high, unit)));
  const exact = amount(tolerance, unit);
  return escaped(hedge ? t('hedged: {0}; written to ±{1}', hedgeOf(hedge), exact) : t('written to ±{0}', exact));
}

function others(folder: Folder, statement: Statement, uriOf: UriOf, compared: boolean): string | undefined {
  const rest = comparable(folder, statement);
  if (rest.length === 0) return undefined;
  const lines = rest.slice(0, MOST_OTHERS).map((other) => {
    const text = folder.reading(other.path)?.text;
    const words = text ? slice(text, other.span) : '';
    const verdict = compared ? verdictOn(folder, statement, other) : undefined;
    return `- ${escaped(words)}${verdict ? ` — ${verdict}` : ''} (${linked(folder, uriOf, other)})`;
  });
  if (rest.length > MOST_OTHERS) lines.push(`- ${t('and {0} more', rest.length - MOST_OTHERS)}`);
  return [t('Stated for the same ({0}):', `*${escaped(subjectOf(folder, statement))}*`), '', ...lines].join('\n');
}

/** What a rule says about the two; `undefined` where none says anything. */
function verdictOn(folder: Folder, one: Statement, other: Statement): string | undefined {
  const finding = findings(folder).find(({ at, against }) => {
    const sides = [at, ...against];
    return sides.includes(one) && sides.includes(other);
  });
  return finding && `*${escaped(finding.rule)}*`;
}
