/** Numbers in digits and words, whatever they count. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read, reads, readsNothing } from './reading';

suite('figures: numbers', () => {
  reads(
    'count 1870 house',
    '[|1,870|] houses',
    '[|1870|] houses',
    '[|1\u00a0870|] houses',
    '[|one thousand eight hundred and seventy|] houses',
  );
  reads('count 120000 vote', '[|1,20,000|] votes', '[|120,000|] votes', '[|1.2 lakh|] votes', '[|120k|] votes');
  reads(
    'count 2300000 voter',
    '[|2.3 million|] voters',
    '[|2.3m|] voters',
    '[|2,300,000|] voters',
    '[|2.300.000|] voters',
  );
  reads('count 86 page', '[|eighty-six|] pages', '[|eighty six|] pages', '[|86|] pages');
  reads('count 321 guest', '[|three hundred and twenty-one|] guests', '[|three hundred twenty-one|] guests');
  reads('count 1350000000 tile', '[|one billion, three hundred and fifty million|] tiles', '[|1.35 billion|] tiles');
  reads('count 24 egg', '[|two dozen|] eggs', '[|24|] eggs');
  reads('count 1000 letter', '[|a thousand|] letters', '[|one thousand|] letters');
  reads('count 500000 tree', '[|half a million|] trees');
  reads('measure 250000000 m3', 'a [|quarter of a billion cubic metres|]');
  reads('measure 0.25 GW', 'a [|quarter of a gigawatt|]');
  reads('measure 0.5 t', '[|half a tonne|] of sand');
  reads('percent 2.5 %', 'up [|2,5 %|]', 'up [|2.5%|]', 'up [|2½ per cent|]', 'up [|two and a half percent|]');
  readsNothing('Case 019', 'Call 0171 946 0958.', 'at 10:15 sharp');
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? `-${SMALL[value % 10]}` : ''}`;
  const [scale, name] =
    value < 1_000 ? [100, 'hundred'] : value < 1_000_000 ? [1_000, 'thousand'] : [1_000_000, 'million'];
  const rest = value % scale;
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / scale))} ${name}${joint}${rest > 0 ? inWords(rest) : ''}`;
}

suite('figures: invariants', () => {
  test('a number in words has the value it was written from', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), (value) => {
        const figures = read(`The archive holds ${inWords(value)} letters.`);
        assert.deepEqual(
          figures.map((figure) => [figure.value, figure.unit]),
          [[value, 'letter']],
        );
      }),
    ));

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...'1,870 two dozen million half a third 20th $ US € Rs kr K % per cent ( ) - – . , to and from between of them years old 9 52 one in five km ng / mL magnitude 6.7 2-1 won page No. 5G \n'.split(
        ' ',
      ),
    ),
  );
  test('spans lie within the text, in order and apart, whatever the text', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, glue) => {
        const content = pieces.join(glue);
        let from = 0;
        for (const figure of read(content)) {
          assert.ok(figure.start >= from && figure.end > figure.start && figure.end <= content.length, content);
          assert.equal(figure.text, content.slice(figure.start, figure.end));
          assert.ok(Number.isFinite(figure.value) && figure.tolerance >= 0 && figure.unit !== '', content);
          from = figure.end;
        }
      }),
    ));
});
