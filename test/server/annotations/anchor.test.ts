/** Where quoted words are found again, and where they are given up. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchoring, isOrphan } from '../../../server/src/annotations/anchor';
import { following } from '../../../server/src/annotations/follow';
import { quoting } from '../../../server/src/annotations/quote';
import type { Span } from '../../../server/src/text/span';

/** `[|…|]` in the first text are the words quoted; in the second, where they are expected. */
function check(before: string, after: string): void {
  const quoted = unmarked(before);
  const quote = quoting(quoted.content)(quoted.span ?? assert.fail('nothing is quoted'));
  const expected = unmarked(after);
  const found = anchoring(expected.content)(quote);
  assert.deepEqual(isOrphan(found) ? undefined : found, expected.span);
}

function unmarked(written: string): { readonly content: string; readonly span: Span | undefined } {
  const start = written.indexOf('[|');
  const content = written.replace('[|', '').replace('|]', '');
  return { content, span: start < 0 ? undefined : { start, end: written.indexOf('|]') - 2 } };
}

const around = (words: string) =>
  `The harbour board met in the old customs house. ${words} Nobody else asked to be heard that evening.`;

suite('annotations: a quote is found', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    ['where nothing changed', around('Then [|Ana Diaz|] spoke.'), around('Then [|Ana Diaz|] spoke.')],
    ['after an edit far above', around('Then [|Ana Diaz|] spoke.'), `New.\n${around('Then [|Ana Diaz|] spoke.')}`],
    [
      'when only the words before it changed',
      around('Then [|Ana Diaz|] spoke.'),
      around('At last [|Ana Diaz|] spoke.'),
    ],
    ['when only the words behind it changed', around('Then [|Ana Diaz|] spoke.'), around('Then [|Ana Diaz|] left.')],
    [
      'among the same words elsewhere',
      around('Diaz, then [|Diaz|], spoke.'),
      `Diaz. ${around('Diaz, then [|Diaz|], spoke.')}`,
    ],
    ['with other line ends', `One.\r\n${around('[|Ana Diaz|]')}\r\nTwo.`, `One.\n${around('[|Ana Diaz|]')}\nTwo.`],
    ['and back', `One.\n${around('[|Ana\nDiaz|]')}\nTwo.`, `One.\r\n${around('[|Ana\r\nDiaz|]')}\r\nTwo.`],
    ['at the very top, with a new ending', '[|Ana|] Diaz', '[|Ana|] left'],
    ['at the very end, with a new beginning', 'Then 😀 [|Diaz|]', 'Now 😀 [|Diaz|]'],
    [
      'in its place among rows that are all alike',
      `${'row\n'.repeat(800)}[|row|]\n${'row\n'.repeat(800)}`,
      `${'row\n'.repeat(800)}[|row|]\n${'row\n'.repeat(800)}`,
    ],
  ];
  for (const [name, before, after] of cases) test(name, () => check(before, after));
});

suite('annotations: a quote is an orphan', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    ['when its words changed', around('Then [|Ana Diaz|] spoke.'), around('Then Ana Reed spoke.')],
    ['when its words run on', around('Then [|Ana|] spoke.'), around('Then Anabel spoke.')],
    ['when its figure runs on', around('It cost $[|2|] million.'), around('It cost $2.8 million.')],
    [
      'when its sentence was written twice',
      around('Then [|Ana Diaz|] spoke.'),
      `${around('Then Ana Diaz spoke.')} ${around('Then Ana Diaz spoke.')}`,
    ],
    [
      'when only the same words elsewhere are left',
      `${around('Then [|Ana Diaz|] spoke.')} Later Ana Diaz left.`,
      `${around('')} Later Ana Diaz left.`,
    ],
    ['when everything around it changed', around('Then [|Ana Diaz|] spoke.'), 'Ana Diaz'],
    ['in an empty document', around('Then [|Ana Diaz|] spoke.'), ''],
  ];
  for (const [name, before, after] of cases) test(name, () => check(before, after));
});

interface Edit {
  /** 0 to 1, of the text. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const word = fc.constantFrom('Ana', 'Diaz', 'the', 'board', 'said', '$2', '2.8', 'café', '😀', 'e\u0301', '\n', '.');
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((all) => all.join(' '));
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.noBias(fc.nat(1_000_000)).map((millionths) => millionths / 1_000_000),
  removed: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 })),
  inserted: fc.oneof(fc.constant(''), words(1, 8)),
});

function apply(content: string, { at, removed, inserted }: Edit) {
  const start = Math.floor(at * content.length);
  const end = Math.min(content.length, start + removed);
  return {
    start,
    end,
    shift: inserted.length - (end - start),
    after: content.slice(0, start) + inserted + content.slice(end),
  };
}

/** Where a note's words truly are: moved with every edit, gone with one that meets or adjoins them. */
type Truth = Span | undefined;

function moved(truth: Truth, edited: ReturnType<typeof apply>): Truth {
  if (!truth) return undefined;
  if (truth.end < edited.start) return truth;
  if (truth.start > edited.end) return { start: truth.start + edited.shift, end: truth.end + edited.shift };
  return undefined;
}

const NOTES = 200;

/** Spans of a few words each, over the whole text. */
function spansIn(content: string): readonly Span[] {
  const step = Math.floor(content.length / NOTES);
  return Array.from({ length: NOTES }, (_, i) => ({ start: i * step, end: i * step + 3 + ((i * 7) % 20) }));
}

suite('annotations: 1,000 random edits on a document with 200 notes', () => {
  // Quotes are taken again after each edit, as they are when a document is saved.
  const runs = fc.tuple(words(2500, 2500), fc.array(edit, { minLength: 1000, maxLength: 1000 }));
  const parameters = { numRuns: 1, seed: 7, endOnFailure: true };

  test('made in the editor: every surviving quote keeps its note, no note is on other words', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(runs, ([content, edits]) => {
        let text = content;
        let truths: readonly Truth[] = spansIn(text);
        const quoted = truths.map((span) => sliceOf(text, span));
        let followed: readonly (Span | undefined)[] = truths;
        for (const one of edits) {
          const edited = apply(text, one);
          const follow = following(text, edited.after);
          truths = truths.map((truth) => moved(truth, edited));
          followed = followed.map((span) => span && follow(span));
          for (const [i, span] of followed.entries()) {
            if (truths[i]) assert.ok(span, `lost: ${quoted[i]}`);
            if (span) assert.equal(sliceOf(edited.after, span), quoted[i]);
          }
          text = edited.after;
        }
      }),
      parameters,
    );
  });

  test('made in another program: the same', function () {
    this.timeout(120_000);
    let kept = 0;
    fc.assert(
      fc.property(runs, ([content, edits]) => {
        let text = content;
        let notes = spansIn(text).map((span) => ({ truth: span as Truth, quote: quoting(text)(span) }));
        for (const one of edits) {
          const edited = apply(text, one);
          const anchor = anchoring(edited.after);
          const quote = quoting(edited.after);
          notes = notes.flatMap((note) => {
            const truth = moved(note.truth, edited);
            const found = anchor(note.quote);
            if (truth) assert.deepEqual(found, truth, `lost: ${JSON.stringify(note.quote)}`);
            // An edit that meets the words may leave them as they were; then they are where the edit put them.
            else if (!isOrphan(found)) assert.equal(edited.after.slice(found.start, found.end), note.quote.exact);
            return isOrphan(found) ? [] : [{ truth: found as Truth, quote: quote(found) }];
          });
          text = edited.after;
        }
        kept += notes.length;
      }),
      parameters,
    );
    assert.ok(kept > 10, `only ${kept} notes were left`);
  });
});

function sliceOf(content: string, span: Span | undefined): string | undefined {
  return span && content.slice(span.start, span.end);
}
