/** What a document links to: the text of the mark is the target. */
import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { checkMarks } from '../../support/annotate';
import { folderOf } from '../../support/engine';

const check = (written: string) =>
  checkMarks(written, (files) => {
    const folder = folderOf(files);
    return folder.paths.flatMap((path) =>
      (documentLinks(folder, path) ?? []).map(({ start, end, to }) => ({
        path,
        start,
        end,
        text: 'path' in to ? `file ${to.path}` : to.address,
      })),
    );
  });

suite('features: document links, addresses', () => {
  test('of the web, without the sentence’s own punctuation', () =>
    check(`
It stood on https://example.org/a_(b)?c=1&d=2, (see www.example.com/news.) or “http://example.org/x”.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/a_(b)?c=1&d=2
                                                    ^^^^^^^^^^^^^^^^^^^^ https://www.example.com/news
                                                                               ^^^^^^^^^^^^^^^^^^^^ http://example.org/x
`));

  test('mailboxes', () =>
    check(`
Write to ana.diaz+press@harbour.example.org.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mailto:ana.diaz+press@harbour.example.org
`));

  test('a handle, a price and a domain in passing are none', () =>
    check('She is @anadiaz there, paid 3@4.50 and runs example.org and wwwhat.'));
});

suite('features: document links, files', () => {
  test('by name, by name without extension, by path', () =>
    check(`
//- index.txt
See memo_3 and memo_3.txt, board minutes.txt, old/press-2021.txt; and press-2021.
    ^^^^^^ file memo_3.txt
               ^^^^^^^^^^ file memo_3.txt
                           ^^^^^^^^^^^^^^^^^ file board minutes.txt
                                              ^^^^^^^^^^^^^^^^^^ file old/press-2021.txt
                                                                      ^^^^^^^^^^ file old/press-2021.txt
//- memo_3.txt
It rained.
//- board minutes.txt
It rained.
//- old/press-2021.txt
It rained.
`));

  test('a name that is a word of prose only with its extension, and no part of a longer name', () =>
    check(`
//- index.txt
The memo is memo.txt; memo.txt.bak, memo_31, amemo_3 and x/memo_3 are not here, nor is 2021.
            ^^^^^^^^ file memo.txt
//- memo.txt
It rained.
//- memo_3.txt
It rained.
//- 2021.txt
It rained.
`));

  test('not itself; of two of one name the one beside it, and none where neither is', () =>
    check(`
//- a/memo_3.txt
This is memo_3, the next is note_4.
                            ^^^^^^ file a/note_4.txt
//- a/note_4.txt
It rained.
//- b/note_4.txt
It rained.
//- c/list.txt
Which note_4 was it?
`));

  test('a document that is not there has no answer', () =>
    assert.equal(documentLinks(folderOf([]), 'a.txt'), undefined));
});
