/** What is coloured as what. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { semanticTokens, tokenModifiers, tokenTypes } from '../../../server/src/features/semanticTokens';
import type { Span } from '../../../server/src/text/span';
import { checkMarks } from '../../support/annotate';
import { folderOf } from '../../support/engine';
import { type Mark, readFixture } from '../../support/fixture';

function tokensOf(written: string, part?: Span): readonly Mark[] {
  const folder = folderOf(readFixture(written).files);
  return folder.paths.flatMap((path) =>
    (semanticTokens(folder, path, part) ?? []).map(({ type, modifiers, start, end }) => ({
      path,
      start,
      end,
      text: [type, ...modifiers].join(' '),
    })),
  );
}

const check = (written: string) => checkMarks(written, () => tokensOf(written));

suite('features: semantic tokens', () => {
  test('names, roles, figures and dates', () =>
    check(`
Ana Diaz, director of the Harbour Board, was fined $4.2 million in Lisbon on 15 March 2024.
^^^^^^^^ person
          ^^^^^^^^ role
                          ^^^^^^^^^^^^^ organisation
                                                   ^^^^^^^^^^^^ figure
                                                                   ^^^^^^ place
                                                                             ^^^^^^^^^^^^^ date
`));

  test('what was assumed or hedged is told from what is stated', () =>
    check(`
Published: 15 March 2024
           ^^^^^^^^^^^^^ date

Nearly $5 million was paid on 3 March.
       ^^^^^^^^^^ figure hedged
                              ^^^^^^^ date assumed
`));

  test('a name over two lines is two tokens, and none holds a line end', () => {
    const content = [
      'It was the third time in a year that the members had asked for it, and Ana',
      'Diaz said that the Harbour Board would have nothing to do with it, whatever',
      'the members of the Oakridge Shipping Group said to the papers that evening.',
    ].join('\r\n');
    const tokens = semanticTokens(folderOf([{ path: 'a.txt', content }]), 'a.txt') ?? [];
    assert.deepEqual(
      tokens.map(({ type, start, end }) => `${type} ${content.slice(start, end)}`),
      ['person Ana', 'person Diaz', 'organisation Harbour Board', 'organisation Oakridge Shipping Group'],
    );
  });

  test('a part of the document has the tokens that reach into it', () => {
    const written = 'Ana Diaz met Tom Reed in Lisbon.';
    const part = { start: 15, end: 20 };
    assert.deepEqual(
      tokensOf(written, part).map(({ start, end }) => written.slice(start, end)),
      ['Tom Reed'],
    );
  });

  test('plain words have none, nor has an empty document', () => {
    check('It rained all night.');
    assert.deepEqual(semanticTokens(folderOf([{ path: 'a.txt', content: '' }]), 'a.txt'), []);
  });

  test('a document that is not there has no answer', () =>
    assert.equal(semanticTokens(folderOf([{ path: 'a.txt', content: '' }]), 'b.txt'), undefined));

  test('every type and modifier is known to the editor', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const ids = (listed: readonly { id: string }[]) => listed.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...tokenTypes]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...tokenModifiers]);
    for (const { scopes } of contributes.semanticTokenScopes)
      assert.deepEqual(Object.keys(scopes), [...tokenTypes], 'a type without scopes has no colour in most themes');
  });
});
