/** What was found, written back into the documents: a failing test prints them with the carets where they really are. */
import assert from 'node:assert/strict';
import { GOES_ON } from './carets';
import { type Fixture, type FixtureFile, type Mark, type PlacedSpan, readFixture } from './fixture';

/** What `find` finds is exactly what the fixture's carets expect, in any order. */
export function checkMarks(written: string, find: (files: readonly FixtureFile[]) => Iterable<Mark>): void {
  const { files, marks } = readFixture(written);
  assert.equal(annotate(files, find(files)), annotate(files, marks));
}

/** What `find` finds is exactly the fixture's ranges, in any order. */
export function checkRanges(written: string, find: (fixture: Fixture) => Iterable<PlacedSpan>): void {
  const fixture = readFixture(written);
  assert.equal(withRanges(fixture.files, find(fixture)), withRanges(fixture.files, fixture.ranges));
}

/** The files with every mark on a caret line of its own, ordered by place and text. Throws on a mark outside them. */
export function annotate(files: readonly FixtureFile[], marks: Iterable<Mark>): string {
  return written(files, marks, (content, own) => {
    const lines: string[] = [];
    let start = 0;
    for (const line of content.split('\n')) {
      lines.push(line, ...own.flatMap((mark) => caretsUnder(line, start, mark)));
      start += line.length + 1;
    }
    return lines.join('\n');
  });
}

/** The files with every span in `[|…|]`. */
export function withRanges(files: readonly FixtureFile[], spans: Iterable<PlacedSpan>): string {
  return written(files, spans, (content, own) => {
    const brackets = own.flatMap(({ start, end }) => [
      { at: end, text: '|]', other: start },
      { at: start, text: '[|', other: end },
    ]);
    // At one place what began last is closed first, then what ends last is opened first.
    brackets.sort((a, b) => a.at - b.at || Number(a.other > a.at) - Number(b.other > b.at) || b.other - a.other);
    const pieces: string[] = [];
    let from = 0;
    for (const { at, text } of brackets) {
      pieces.push(content.slice(from, at), text);
      from = at;
    }
    return [...pieces, content.slice(from)].join('');
  });
}

function written<T extends PlacedSpan>(
  files: readonly FixtureFile[],
  spans: Iterable<T>,
  write: (content: string, own: readonly T[]) => string,
): string {
  const all = [...spans];
  for (const { path, start, end } of all) {
    const file = files.find((candidate) => candidate.path === path);
    assert.ok(
      file && 0 <= start && start < end && end <= file.content.length,
      `no such place: ${path} ${start}-${end}`,
    );
  }
  return files
    .map(({ path, content }) => {
      const own = all.filter((span) => span.path === path);
      return `//- ${path}\n${write(content, own.sort(byPlace))}\n`;
    })
    .join('');
}

function caretsUnder(line: string, lineStart: number, mark: Mark): string[] {
  const from = Math.max(mark.start - lineStart, 0);
  const to = Math.min(mark.end - lineStart, line.length);
  if (from >= to) return [];
  const indent = mark.start < lineStart ? (/^\s*/.exec(line)?.[0].length ?? 0) : from;
  if (indent >= to) return [];
  const text = mark.end - lineStart > line.length ? GOES_ON : mark.text;
  return [`${' '.repeat(indent)}${'^'.repeat(to - indent)} ${text}`.trimEnd()];
}

function byPlace(a: PlacedSpan & { text?: string }, b: PlacedSpan & { text?: string }): number {
  return a.start - b.start || a.end - b.end || compare(a.text ?? '', b.text ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
