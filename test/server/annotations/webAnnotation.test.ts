/** What is written is JSON-LD that a second reader understands, term by term. */
import assert from 'node:assert/strict';
import { expand } from 'jsonld';
import { noteOn } from '../../../server/src/annotations/notes';
import { notesIn, withNote } from '../../../server/src/annotations/notesFile';
import { quoting } from '../../../server/src/annotations/quote';
import { CONTEXT } from '../../../server/src/annotations/webAnnotation';
import { exported } from '../../../server/src/exchange';
import { ruledFolder } from '../../support/ruling';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

/**
 * The terms in use and what they stand for, from the Web Annotation Vocabulary's table of JSON-LD keys
 * (https://www.w3.org/TR/annotation-vocab/): no more, so that a term of another making is an error.
 */
const terms = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Software: `${AS}Application`,
  ...Object.fromEntries(
    ['assessing', 'classifying', 'commenting', 'identifying', 'linking', 'moderating', 'replying', 'tagging'].map(
      (motivation) => [motivation, `${OA}${motivation}`],
    ),
  ),
  body: { '@type': '@id', '@id': `${OA}hasBody` },
  target: { '@type': '@id', '@id': `${OA}hasTarget` },
  source: { '@type': '@id', '@id': `${OA}hasSource` },
  selector: { '@type': '@id', '@id': `${OA}hasSelector` },
  motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
  purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
  exact: { '@id': `${OA}exact` },
  prefix: { '@id': `${OA}prefix` },
  suffix: { '@id': `${OA}suffix` },
  start: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': `${OA}start` },
  end: { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@id': `${OA}end` },
  value: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value' },
  format: { '@id': 'http://purl.org/dc/elements/1.1/format' },
  creator: { '@type': '@id', '@id': 'http://purl.org/dc/terms/creator' },
  created: { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@id': 'http://purl.org/dc/terms/created' },
  generator: { '@type': '@id', '@id': `${AS}generator` },
  name: { '@id': 'http://xmlns.com/foaf/0.1/name' },
};

/** Rejects whatever is dropped or relative for want of a meaning. */
async function read(content: string): Promise<readonly Readonly<Record<string, readonly Value[]>>[]> {
  const options = {
    base: 'file:///folder/.concord/notes/memo.txt.jsonld',
    safe: true,
    documentLoader: async (url: string) => {
      assert.equal(url, CONTEXT);
      return { documentUrl: url, document: { '@context': terms as never } };
    },
  };
  return (await expand(JSON.parse(content), options)) as never;
}

/** What an expanded property holds: an address, a literal, or a node with properties of its own. */
type Value = { readonly '@id'?: string; readonly '@value'?: unknown } & Readonly<Record<string, readonly Value[]>>;

suite('annotations: linked data', () => {
  const text = '😀 Ana Diaz spoke.';
  const on = { document: 'memo.txt', ...quoting(text)({ start: 3, end: 11 }) };
  const note = noteOn(on, {
    comments: [
      { text: 'Who?', creator: 'Tom', created: '2024-03-15T10:00:00Z' },
      { text: 'She.', creator: 'Eva' },
    ],
    tags: ['people'],
    resolved: true,
    mark: 'claim',
  });
  const file = withNote('', note);

  test('a second reader finds every term', async () => {
    const [document, annotation] = await read(file);
    assert.equal(document?.['@id'], 'file:///folder/memo.txt');
    assert.deepEqual(annotation?.['@type'], [`${OA}Annotation`]);
    assert.deepEqual(
      annotation?.[`${OA}hasBody`]?.map((body) => body[`${OA}hasPurpose`]?.[0]?.['@id']?.replace(OA, '')),
      ['commenting', 'replying', 'tagging', 'classifying', 'moderating'],
    );
    const target = annotation?.[`${OA}hasTarget`]?.[0];
    assert.equal(target?.[`${OA}hasSource`]?.[0]?.['@id'], 'file:///folder/memo.txt');
    const position = target?.[`${OA}hasSelector`]?.[1];
    const offset = (name: string) => position?.[`${OA}${name}`]?.[0]?.['@value'];
    // Code points: the face counts as one.
    assert.deepEqual([offset('start'), offset('end')], [2, 10]);
  });

  test('what is read back is what was written', () => {
    assert.deepEqual(notesIn('.concord/notes/memo.txt.jsonld', file), { value: [note], problems: [] });
  });

  test('so is what is given out, the machine’s findings with it', async () => {
    const folder = ruledFolder(
      `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021, said Ana Diaz.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`,
      [],
    );
    for (const { content } of exported(folder, 'webannotation'))
      assert.equal((await read(content)).length, JSON.parse(content).length);
  });

  test('a reader that finds an unknown term says so', async () => {
    await assert.rejects(read(file.replaceAll('"exact"', '"exactly"')));
  });
});
