/**
 * Findings for people at a terminal: every side quoted with file, line and column, its words marked.
 *
 *     warning  press.txt has $5 million  figures-disagree
 *       memo.txt:1:15   Acme was fined $4.2 million in 2021.
 *                                      ^^^^^^^^^^^^
 *       press.txt:1:24  In 2021 Acme was fined $5 million.
 *                                              ^^^^^^^^^^
 */
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { Finding } from '../rules/rule';
import { excerptOfLine } from '../text/excerpt';
import { inEnglish, type Phrase } from '../text/phrase';
import { positionAt } from '../text/positions';

/** How emphasis is written: escape codes at a terminal, nothing elsewhere. */
export interface Style {
  strong(text: string): string;
  /** By severity. */
  alarm(severity: string, text: string): string;
  faint(text: string): string;
}

export const plain: Style = { strong: (text) => text, alarm: (_, text) => text, faint: (text) => text };

const COLOURS: Readonly<Record<string, number>> = { warning: 33, information: 36, hint: 90 };

export const ansi: Style = {
  strong: (text) => `\x1b[1m${text}\x1b[0m`,
  alarm: (severity, text) => `\x1b[1;${COLOURS[severity] ?? 0}m${text}\x1b[0m`,
  faint: (text) => `\x1b[2m${text}\x1b[0m`,
};

export interface LeftOut {
  readonly path: string;
  readonly reason: Phrase;
}

/** Ends with a summary line and a line break. `settled` counts the findings that a person has decided on. */
export function text(
  folder: Folder,
  findings: readonly Finding[],
  skipped: readonly LeftOut[],
  style: Style,
  settled = 0,
): string {
  const blocks = findings.map((finding) => `${findingText(folder, finding, style)}\n`);
  const leftOut = skipped.map(({ path, reason }) => style.faint(`left out  ${path}: ${inEnglish(reason)}`));
  return [...blocks, ...leftOut, summary(folder, findings, skipped.length, style, settled), ''].join('\n');
}

/** One finding, without a line break at its end. */
export function findingText(folder: Folder, finding: Finding, style: Style): string {
  const { severity, message, rule, why } = finding;
  const sides = [finding.at, ...finding.against].map((statement) => ({ statement, at: address(folder, statement) }));
  const width = Math.max(...sides.map(({ at }) => at.length));
  return [
    `${style.alarm(severity, severity)}  ${style.strong(inEnglish(message))}  ${style.faint(rule)}`,
    ...sides.flatMap(({ statement, at }) => sideText(folder, statement, at.padEnd(width), finding, style)),
    ...why.map((reason) => style.faint(`  ${inEnglish(reason)}`)),
  ].join('\n');
}

/** `file:line:column`, both from 1, as terminals and editors link it. */
export function address(folder: Folder, { path, span }: Statement): string {
  const read = folder.reading(path)?.text;
  const { line, character } = read ? positionAt(read, span.start) : { line: 0, character: 0 };
  return `${path}:${line + 1}:${character + 1}`;
}

function sideText(
  folder: Folder,
  { path, span }: Statement,
  at: string,
  { severity }: Finding,
  style: Style,
): string[] {
  const read = folder.reading(path)?.text;
  if (!read) return [];
  const { before, marked, after } = excerptOfLine(read, span, AROUND);
  const indent = ' '.repeat(2 + at.length + 2 + columns(before));
  return [
    `  ${at}  ${before}${style.alarm(severity, marked)}${after}`,
    `${indent}${style.alarm(severity, '^'.repeat(columns(marked)))}`,
  ];
}

/** Units of its line on either side of what is marked. */
const AROUND = 60;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** In cells of a terminal. */
function columns(words: string): number {
  let width = 0;
  for (const character of words) width += WIDE.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return width;
}

function summary(folder: Folder, findings: readonly Finding[], skipped: number, style: Style, settled: number) {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const notes = findings.length - warnings;
  const found = findings.length === 0 ? 'No disagreement' : counted(warnings, 'warning');
  const more = notes > 0 ? ` and ${counted(notes, 'note')}` : '';
  const leftOut = skipped > 0 ? `; ${counted(skipped, 'file')} left out` : '';
  const decided = settled > 0 ? `; ${settled} settled by decision` : '';
  return style.strong(`${found}${more} in ${counted(folder.paths.length, 'document')}${decided}${leftOut}.`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
