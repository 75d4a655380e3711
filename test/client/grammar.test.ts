/** The grammar of source documents, through the engine the editor uses: each line with what is coloured in it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const file = join(__dirname, '../../../syntaxes/source-document.tmLanguage.json');

async function loadGrammar(): Promise<IGrammar> {
  const engine = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(engine);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  return (await registry.loadGrammar('text.plain.source-document')) ?? assert.fail('no grammar');
}

/** `scope without its last part: text`, for every coloured piece of the line. */
function coloured(grammar: IGrammar, line: string): readonly string[] {
  return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ scopes, startIndex, endIndex }) => {
    const scope = scopes.at(-1);
    if (scope === undefined || scopes.length < 2) return [];
    return [`${scope.replace('.source-document', '')}: ${line.slice(startIndex, endIndex)}`];
  });
}

suite('grammar', () => {
  let grammar: IGrammar;
  suiteSetup(async () => {
    grammar = await loadGrammar();
  });

  const table: Readonly<Record<string, readonly string[]>> = {
    'Published: 3 May 2021': ['keyword.control.dateline: Published:', 'constant.language.date: 3 May 2021'],
    'date 2021-05-03 Port reopens': ['keyword.control.dateline: date', 'constant.language.date: 2021-05-03'],
    'Published: Mar 15, 2021 03:18 PM': [
      'keyword.control.dateline: Published:',
      'constant.language.date: Mar 15, 2021 03:18 PM',
    ],
    'Published authors met on the quay.': [],
    'Date of sale: 3 May 2021': ['constant.language.date: 3 May 2021'],
    'LISBON, May 3 (Harbour Wire) — The port reopened.': [
      'keyword.control.dateline: LISBON',
      'constant.language.date: , May 3',
      'comment.line.credit: (Harbour Wire)',
    ],
    'Lisbon, 3 May (hw) - The port reopened for ships.': [
      'keyword.control.dateline: Lisbon',
      'constant.language.date: , 3 May',
      'comment.line.credit: (hw)',
    ],
    'SEARCH REPORT — printed twice': [],
    'TENDER REPORT (Extract) — CONFIDENTIAL': [],
    'From: Ana Diaz': ['keyword.control.field: From'],
    'HOST: Why there?': ['keyword.control.field: HOST'],
    'The answer was this: nobody knew.': [],
    'By Ana Diaz and Tom Reed': ['comment.line.byline: By Ana Diaz and Tom Reed'],
    '(Reporting by Ana Diaz; Editing by Tom Reed)': [
      'comment.line.byline: (Reporting by Ana Diaz; Editing by Tom Reed)',
    ],
    'By the time Ana Diaz arrived it was over.': [],
    'The quay at dawn. Photo: Harbour Wire': ['comment.line.credit: Photo: Harbour Wire'],
    'Read more about harbours': ['comment.line.boilerplate: Read more about harbours'],
    'Read on, she said, and he read more of it.': [],
    '  • The port reopened': ['punctuation.definition.list.begin: •'],
    '3.1 The port reopened': ['punctuation.definition.list.begin: 3.1'],
    '(a) The port reopened': ['punctuation.definition.list.begin: (a)'],
    'See https://example.org/a?b=1).': ['markup.underline.link: https://example.org/a?b=1'],
    'See www.example.org/a, or ask ana@example.org.': [
      'markup.underline.link: www.example.org/a',
      'markup.underline.link: ana@example.org',
    ],
    'It was “a sad day”, she said.': ['string.quoted.double: “a sad day”'],
    'It was "a sad day", she said.': ['string.quoted.double: "a sad day"'],
    'It was ‘a clerk’s sad day’, the boats’ owners said.': ['string.quoted.double: ‘a clerk’s sad day’'],
    '“It goes on below.': ['string.quoted.double: “It goes on below.'],
    'A mast 5\' 6" high and 7" wide': ['constant.numeric: 5', 'constant.numeric: 6', 'constant.numeric: 7'],
    'Fined US$4.2 million, not €3bn.': ['constant.numeric.money: US$4.2 million', 'constant.numeric.money: €3bn'],
    'Fined 18.2 million crowns': ['constant.numeric: 18.2 million'],
    'Up 12.5 per cent, or 3%': ['constant.numeric.percentage: 12.5 per cent', 'constant.numeric.percentage: 3%'],
    'On 2021-05-03 and 03/05/2021, 1,200 ships': [
      'constant.language.date: 2021-05-03',
      'constant.language.date: 03/05/2021',
      'constant.numeric: 1,200',
    ],
    'From March 13 to 3 May 2021, and in May 2022': [
      'constant.language.date: March 13',
      'constant.language.date: 3 May 2021',
      'constant.language.date: May 2022',
    ],
    'They may march 13 miles': ['constant.numeric: 13'],
    'The 5G rollout and the A330': [],
  };

  for (const [line, expected] of Object.entries(table))
    test(line, () => {
      assert.deepEqual(coloured(grammar, line), expected);
    });
});
