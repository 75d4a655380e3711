/**
 * Why the findings of one line were made: each finding, and what each of its sides was taken to state.
 *
 *     warning  press.txt has $5 million  figures-disagree
 *       …
 *       memo.txt:1:15 states 4200000 USD (±50000) of: fine; about Acme; in 2021; asserted; document of 2022-03-01
 */
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { Finding } from '../rules/rule';
import { inEnglish } from '../text/phrase';
import { positionAt } from '../text/positions';
import { slice } from '../text/text';
import { address, findingText, type Style } from './text';

/** A line of a document, counted from 1. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
}

/** Ends with a line break. Says so where the line has no finding. */
export function explanation(folder: Folder, findings: readonly Finding[], place: LinePlace, style: Style): string {
  const there = findings.filter(({ at, against }) => [at, ...against].some((side) => isOn(folder, side, place)));
  if (there.length === 0) return `No finding on ${place.path}:${place.line}.\n`;
  return there
    .map((finding) => {
      const sides = [finding.at, ...finding.against].map(
        (side) => `  ${address(folder, side)} states ${stated(folder, side)}`,
      );
      return [findingText(folder, finding, style), ...sides, ''].join('\n');
    })
    .join('\n');
}

function isOn(folder: Folder, { path, span }: Statement, place: LinePlace): boolean {
  const text = folder.reading(path)?.text;
  return path === place.path && !!text && positionAt(text, span.start).line === place.line - 1;
}

function stated(folder: Folder, statement: Statement): string {
  const { frames, participants, time, scope, stance, asOf } = statement;
  return [
    `${writtenOut(folder, statement)}${frames.length > 0 ? ` of: ${frames.join(', ')}` : ''}`,
    participants.length > 0 ? `about ${participants.map(({ name }) => name).join(', ')}` : '',
    time ? `in ${time}` : '',
    scope.length > 0 ? `only ${scope.join(', ')}` : '',
    stance,
    asOf ? `document of ${asOf}` : 'document of unknown date',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function writtenOut(folder: Folder, { path, span, value }: Statement): string {
  if (value.kind === 'figure') {
    const { value: amount, unit, tolerance, hedge } = value.figure;
    const loose = [tolerance > 0 ? `±${tolerance}` : '', hedge ?? ''].filter((part) => part !== '').join(', ');
    return `${amount} ${unit}${loose ? ` (${loose})` : ''}`;
  }
  if (value.kind === 'date')
    return [value.date.value ?? 'an unresolved date', ...value.date.assumed.map(inEnglish)].join(', assuming ');
  const text = folder.reading(path)?.text;
  return `the ${value.kind} “${text ? slice(text, span) : ''}”`;
}
