/** What folds: the first words of the first and the last line of each fold. */
import assert from 'node:assert/strict';
import { folding } from '../../../server/src/features/folding';
import { folderOf } from '../../support/engine';

function folds(content: string): readonly string[] {
  const lines = (text: string) => text.split(/\r?\n/).map((line) => line.split(/\s/).slice(0, 2).join(' '));
  return (folding(folderOf([{ path: 'a.txt', content }]), 'a.txt') ?? []).map(({ kind, start, end }) => {
    const folded = lines(content.slice(start, end));
    return `${kind}: ${folded[0]} … ${folded.at(-1)}`;
  });
}

suite('features: folding', () => {
  test('what the article was wrapped in, the page’s topic with it', () =>
    assert.deepEqual(
      folds(
        'Advertisement\nAdvertisement\nHarbours\nLearn more\nThe quay at dawn. Photo: Harbour Wire\n\nIt rained all night.',
      ),
      ['boilerplate: Advertisement … The quay'],
    ));

  test('credits and "Read more" at the end', () =>
    assert.deepEqual(
      folds(
        'It rained all night.\n\n(Reporting by Ana Diaz; Editing by Tom Reed)\nRead more about harbours\nShare this',
      ),
      ['boilerplate: (Reporting by … Share this'],
    ));

  test('a single such line is left alone', () =>
    assert.deepEqual(folds('It rained.\n\nAdvertisement\n\nIt rained all night.'), []));

  test('the fields of a letter', () =>
    assert.deepEqual(folds('From: Ana Diaz\nTo: Tom Reed\nDate: 3 May 2021\n\nIt rained all night.\n\nSubject: none'), [
      'fields: From: Ana … Date: 3',
    ]));

  test('a menu, which a headline in two lines is not', () => {
    assert.deepEqual(folds('Home\nNews\nSport\nWeather\nContact\n\nIt rained all night.'), ['menu: Home … Contact']);
    assert.deepEqual(folds('Harbour reopens\nafter the flood\nIt rained all night.'), []);
  });

  test('the text below each heading', () =>
    assert.deepEqual(
      folds('The quay\n\nIt rained all night.\n\nThe mill was shut.\n\nThe mill\n\nIt was sold.\r\n\r\nIt burned.'),
      ['section: The quay … The mill', 'section: The mill … It burned.'],
    ));

  test('an empty document has none', () => assert.deepEqual(folds(''), []));
  test('a document that is not there has no answer', () => assert.equal(folding(folderOf([]), 'a.txt'), undefined));
});
