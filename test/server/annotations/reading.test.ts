/** Files of `.concord/` as people, tools and merges leave them: what is understood, and what is said about the rest. */
import assert from 'node:assert/strict';
import { configIn, defaultConfig } from '../../../server/src/annotations/config';
import { notesIn } from '../../../server/src/annotations/notesFile';
import type { Read } from '../../../server/src/annotations/problems';
import { rulingsIn } from '../../../server/src/annotations/readRulings';
import { inEnglish } from '../../../server/src/text/phrase';

/** Each problem as the words it stands at and what it says. */
function problems(content: string, { problems }: Read<unknown>): readonly string[] {
  return problems.map(({ start, end, message }) => `${content.slice(start, end)}: ${inEnglish(message)}`);
}

const on = '{"document": "memo.txt", "exact": "Ana", "start": 0}';

suite('annotations: rulings as they are found', () => {
  const check = (content: string, ids: readonly string[] | undefined, ...said: readonly string[]) => {
    const read = rulingsIn(content);
    assert.deepEqual(
      read.value?.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(problems(content, read), said);
  };

  test('none', () => {
    check('', []);
    check('{"version": 1}', []);
  });
  test('formatted by a tool, with a comma too many', () =>
    check(`{\n  "version": 1,\n  "b": {\n    "decision": "not-a-name",\n    "on": ${on}\n  },\n}`, ['b']));
  test('ordered by key, the last of two with one key', () =>
    check(
      `{"version": 1,"b": {"decision": "not-a-name", "on": ${on}},"a": {"decision": "not-a-name", "on": ${on}},` +
        `"b": {"decision": "type", "type": "place", "on": ${on}}}`,
      ['a', 'b'],
    ));
  test('one that is not understood does not spoil the rest', () =>
    check(
      `{"version": 1,"a": {"decision": "frob", "on": ${on}},"b": {"decision": "not-a-name", "on": ${on}}}`,
      ['b'],
      `{"decision": "frob", "on": ${on}}: This version of Concord does not understand this decision.`,
    ));
  test('a newer version', () =>
    check('{"version": 7}', undefined, '7: Version 7 was written by a newer Concord; update to read it.'));
  test('no version', () =>
    check('{}', undefined, '{}: The file’s version is missing or unknown; this Concord reads version 1.'));
  test('broken', () => check('{"version": 1 "a"', undefined, '"a": Not valid JSON: comma expected.'));
  test('in conflict', () =>
    check('{"version": 1\n<<<<<<< HEAD\n}', undefined, '<<<<<<< HEAD: An unresolved merge conflict.'));
});

suite('annotations: settings as they are found', () => {
  const check = (content: string, set: object | undefined, ...said: readonly string[]) => {
    const read = configIn(content, ['figures-disagree']);
    assert.deepEqual(read.value, set && { ...defaultConfig, ...set });
    assert.deepEqual(problems(content, read), said);
  };

  test('none', () => check(' ', {}));
  test('all of them, with a remark', () =>
    check(
      `{
  // Agreed in March.
  "files": {"include": ["*.md"], "exclude": ["old/**"]},
  "languages": ["en"],
  "rules": {"figures-disagree": "off"},
  "dates": ["file-name", "stated"]
}`,
      {
        files: { include: ['*.md'], exclude: ['old/**'] },
        rules: { 'figures-disagree': 'off' },
        dates: ['stated', 'file-name'],
      },
    ));
  test('what is not understood is unset, and said where it stands', () =>
    check(
      '{"files": {"include": "*.md"}, "rules": {"x": "off", "figures-disagree": "loud"}, "dates": ["moon"], "colour": 1}',
      { dates: [], rules: { x: 'off' } },
      '"*.md": Write a list of texts: ["…", "…"].',
      '"x": "off": “x” is no setting; known are figures-disagree.',
      '"loud": A rule’s severity is one of off, hint, information and warning.',
      '"moon": “moon” is not known here; known are stated, inferred, neighbours and file-name.',
      '"colour": 1: “colour” is no setting; known are $schema, files, languages, rules and dates.',
    ));
  test('broken', () => check('[', undefined, '[: Not valid JSON: close bracket expected.'));
});

suite('annotations: notes as they are found', () => {
  const path = '.concord/notes/letters/memo.txt.jsonld';
  const selector = '{"type": "TextQuoteSelector", "exact": "Ana"}';

  test('one annotation alone, of another tool', () => {
    const content = `{"type": "Annotation", "body": "Who?", "target": {"selector": ${selector}}}`;
    const { value = [] } = notesIn(path, content);
    assert.deepEqual(
      value.map(({ on, comments }) => [on.document, on.exact, comments]),
      [['letters/memo.txt', 'Ana', [{ text: 'Who?' }]]],
    );
  });

  test('what is none is said, and the rest is read', () => {
    const content = `[{"type": "Image"},{"type": "Annotation"},{"type": "Annotation", "target": {"selector": ${selector}}}]`;
    const read = notesIn(path, content);
    assert.equal(read.value?.length, 1);
    assert.deepEqual(problems(content, read), [
      '{"type": "Image"}: This is not a Web Annotation.',
      '{"type": "Annotation"}: An annotation without a TextQuoteSelector holds on to no words.',
    ]);
  });
});
