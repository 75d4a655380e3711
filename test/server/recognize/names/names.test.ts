/** The names of whole texts: what the chain and the evidence make of them together. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { namesIn } from '../../../../server/src/recognize/names/names';
import { textOf } from '../../../../server/src/text/text';
import { namesModel } from '../../../support/engine';
import { rendered } from '../../../support/evidence';

/** `marked` without its marks must be read as marked. */
function checkNames(marked: string): void {
  const content = marked.replace(/\[\[([^|\]]+)\|[a-z]+\]\]/g, '$1');
  assert.equal(rendered(content, namesIn(textOf(content), namesModel())), marked);
}

suite('names', () => {
  const texts = [
    'Mr [[Daniel Okoro|person]] told reporters in [[Lisbon|place]] on Tuesday that the ferry was late.',
    'Mr [[Daniel Okoro|person]] was late. The [[Ministry of Transport|organisation]] said that [[Okoro|person]] had left [[Portugal|place]].',
    '[[Anna Keller|person]], a spokeswoman for [[Keller Shipping Ltd|organisation]], declined to comment.',
    'By [[Anna Keller|person]]\n\nTwo people were hurt.',
    '[[Ana Diaz|person]] left the [[Harbour Board|organisation]].',
    'The man, 42, was taken to hospital on Monday in March.',
  ];
  for (const marked of texts) test(marked, () => checkNames(marked));

  test('a name over the end of a hard-wrapped line is one', () => {
    const content = `${'The harbour master wrote to the owners again on Friday and told Mr Daniel\nOkoro that the quay was closed to all ships for the whole of the coming week.'}\n`;
    const found = namesIn(textOf(content), namesModel());
    assert.ok(found.some(({ text, type }) => text === 'Daniel\nOkoro' && type === 'person'));
  });

  test('no text, no names', () => assert.deepEqual(namesIn(textOf(''), namesModel()), []));

  test('whatever the text: in order, apart, as written, a probability each, and the same again', () => {
    const words = fc.constantFrom(
      'Okoro',
      'the',
      'BANK',
      'of',
      'Lisbon',
      "'s",
      'Mr',
      '(',
      ')',
      ',',
      '.',
      '\n',
      '-',
      '«',
      '3',
      'said',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const content = parts.join(' ');
        const found = namesIn(textOf(content), namesModel());
        let end = 0;
        for (const name of found) {
          assert.ok(name.start >= end && name.end > name.start, 'order');
          assert.equal(content.slice(name.start, name.end), name.text);
          assert.ok(name.confidence >= 0 && name.confidence <= 1, `${name.confidence}`);
          end = name.end;
        }
        assert.deepEqual(namesIn(textOf(content), namesModel()), found);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('time grows with the text, not with its square', () => {
    const text = 'Mr Okoro and Ms Keller of the Tarvik Harbour Board met in Lisbon (LHB) on Monday. ';
    const spent = (times: number) => {
      const laid = textOf(text.repeat(times));
      const start = process.cpuUsage();
      namesIn(laid, namesModel());
      return process.cpuUsage(start).user;
    };
    spent(200);
    const [short, long] = [spent(200), spent(1600)];
    assert.ok(long < 40 * Math.max(short, 1000), `${short} µs became ${long} µs for 8 times the text`);
  });
});
