/** Decisions made on words of a fixture, and the folder under them. */
import assert from 'node:assert/strict';
import { type Config, defaultConfig } from '../../server/src/annotations/config';
import { quoting } from '../../server/src/annotations/quote';
import { type Decision, type Quoted, type Ruling, rulingOf } from '../../server/src/annotations/rulings';
import type { Folder } from '../../server/src/index/folder';
import { folderOf } from './engine';
import { type FixtureFile, readFixture } from './fixture';

/** The first place of the words in a document of the fixture. */
export type At = readonly [path: string, words: string];

export function quoted(files: readonly FixtureFile[], [document, words]: At): Quoted {
  const content = files.find(({ path }) => path === document)?.content ?? assert.fail(`no ${document}`);
  const start = content.indexOf(words);
  assert.ok(start >= 0, `${document} has no “${words}”`);
  return { document, ...quoting(content)({ start, end: start + words.length }) };
}

/** What a decision says, its other places given by their words. */
type Said =
  | Exclude<Decision, { readonly other: Quoted } | { readonly against: readonly Quoted[] }>
  | { readonly decision: 'same-as' | 'not-same-as'; readonly other: At }
  | {
      readonly decision: 'explained' | 'reopened' | 'right-value';
      readonly rule: string;
      readonly against: readonly At[];
    };

export type Decided = readonly [on: At, said: Said, reason?: string];

export function rulingsOn(files: readonly FixtureFile[], decisions: readonly Decided[]): readonly Ruling[] {
  return decisions.map(([on, said, reason]) => rulingOf(quoted(files, on), decisionOf(files, said), reason));
}

function decisionOf(files: readonly FixtureFile[], said: Said): Decision {
  if ('other' in said) return { ...said, other: quoted(files, said.other) };
  if ('against' in said) return { ...said, against: said.against.map((at) => quoted(files, at)) };
  return said;
}

/** The fixture's folder under decisions that were made on it. */
export function ruledFolder(written: string, decisions: readonly Decided[], config: Partial<Config> = {}): Folder {
  const { files } = readFixture(written);
  const rulings = rulingsOn(files, decisions);
  return folderOf(files).withAnnotations({ config: { ...defaultConfig, ...config }, rulings, notes: [] });
}
