/** Amounts given twice, in two currencies or units. */
import assert from 'node:assert/strict';
import { conversionMismatch } from '../../../server/src/rules/conversion-mismatch';
import { inEnglish } from '../../../server/src/text/phrase';
import { checkDiagnostics } from '../../support/diagnostics';
import { folderOf } from '../../support/engine';

const check = (written: string) => checkDiagnostics('conversion-mismatch', written);

suite('conversion-mismatch', () => {
  test('units', () =>
    check(`
//- walk.txt
The trail is 10 miles (26 km) long.
             ^^^^^^^^ conversion-mismatch: walk.txt has 26 km
                       ^^^^^ conversion-mismatch: 10 miles is 14.3 to 18.1 km
`));

  test('units that come to the same', () =>
    check(`
//- walk.txt
The trail is 10 miles (16 km) long.
`));

  test('a rate that no day of the year had', () =>
    check(`
//- bridge.txt
In 2022 the bridge cost €10.0 million ($18.0 million).
                        ^^^^^^^^^^^^^ conversion-mismatch: bridge.txt has $18.0 million
                                       ^^^^^^^^^^^^^ conversion-mismatch: €10.0 million is 8.77 million to 13.4 million USD
`));

  test('one amount converted two ways', () =>
    check(`
//- first.txt
The mine was sold for 500 million kwacha ($30 million).
                                          ^^^^^^^^^^^ conversion-mismatch: second.txt has $40 million for 500 million kwacha
//- second.txt
The buyer paid 500 million kwacha ($40 million) for the mine.
                                   ^^^^^^^^^^^ conversion-mismatch: first.txt has $30 million
`));

  test('two amounts', () =>
    check(`
//- bridge.txt
In 2022 the bridge cost €10.0 million, and the tunnel $18.0 million.
`));

  test('a rate that the document states', () =>
    check(`
//- wire.txt
The yard was sold for 14.47 million won ($12,000). ($1 = 1,447 won)
                      ^^^^^^^^^^^^^^^^^ conversion-mismatch: wire.txt has $12,000
                                         ^^^^^^^ conversion-mismatch: 14.47 million won is 9,710 to 10,300 USD
                                                         ^^^^^^^^^ conversion-mismatch: wire.txt has $12,000
`));

  for (const [wrong, right] of [
    ['The farm has 200 acres – 181 hectares – of rye.', 'The farm has 200 acres – 81 hectares – of rye.'],
    ['The pool is 18 metres across (about 40 feet).', 'The pool is 18 metres across (about 60 feet).'],
    [
      'The pipe is 310 miles long – the equivalent of 599 km.',
      'The pipe is 310 miles long – the equivalent of 499 km.',
    ],
    ['The walk is 26 miles, which is 52 km.', 'The walk is 26 miles, which is 42 km.'],
    ['Height: 3,210 m / 9,530 ft', 'Height: 3,210 m / 10,530 ft'],
    ['Diaz stands 6ft 2in (172 cm).', 'Diaz stands 6ft 2in (188 cm).'],
    ['It rained 142mm (7.6in).', 'It rained 142mm (5.6in).'],
    ['It was 41C (96F) in the shade.', 'It was 41C (106F) in the shade.'],
    ['He lost four stone (35 kg) in a year.', 'He lost four stone (25 kg) in a year.'],
    ['It landed 40 tonnes of fish (68,200 pounds).', 'It landed 40 tonnes of fish (88,200 pounds).'],
    ['The spill was 1,020 barrels (262,000 litres).', 'The spill was 1,020 barrels (162,000 litres).'],
    [
      'The heath fire took 1,250 hectares (more than 4,000 acres).',
      'The heath fire took 1,250 hectares (more than 3,000 acres).',
    ],
    ['It was minus 40 Fahrenheit (minus 30 Celsius).', 'It was minus 40 Fahrenheit (minus 40 Celsius).'],
    ['Some 62 lakh voters (62 million) took part.', 'Some 62 lakh voters (6.2 million) took part.'],
    ['The grant is ₹24 crore, or 24 million rupees.', 'The grant is ₹24 crore, or 240 million rupees.'],
  ] as const) {
    test(`wrong: ${wrong}`, () => assert.equal(messagesOf(wrong).length, 1));
    test(`right: ${right}`, () => assert.deepEqual(messagesOf(right), []));
  }

  for (const other of [
    'They built four stone houses (25 kg of lime each).',
    'It landed 40 tonnes of fish (sold for 68,200 pounds).',
    'It took 200 acres – 12 hectares more than planned.',
  ])
    test(`no conversion: ${other}`, () => assert.deepEqual(messagesOf(other), []));

  for (const agreeing of [
    'The yard was sold for 14.47 million won ($10,000). ($1 = 1,447 won)',
    'It was 38°C (100°F) in the shade.',
    'The park covers 500 acres, or 202 hectares.',
    'He was 6 feet 2 inches (188 cm) tall.',
    'The zone at sea reaches 200 miles (370 km) out.',
    'The lorry carried 20 tons (18 tonnes) of sand.',
    'The path is nearly 5 miles (8 km) long.',
    'The dose was 5 mg (5,000 µg) a day.',
    'The trial lasted 52 weeks (one year).',
    'He served 10 years (18 months of it abroad).',
    'The quarry is 14 km, about nine miles, away.',
  ])
    test(`agreeing: ${agreeing}`, () => assert.deepEqual(messagesOf(agreeing), []));

  for (const [conflicting, message] of [
    ['It was 38°C (120°F) in the shade.', '38°C is 98.9 to 102 °F'],
    ['The park covers 500 acres, or 320 hectares.', '500 acres is 189 to 217 ha'],
    ['The dose was 5 mg (500 µg) a day.', '5 mg is 4,210 to 5,880 ug'],
    ['The trial lasted 48 weeks (14 months).', '48 weeks is 10.2 to 11.9 month'],
    ['The quarry is 14 km, about six miles, away.', '14 km is 7.84 to 9.64 mile'],
    ['It ran aground about two nautical miles (9.5 km) out.', 'two nautical miles is 2.6 to 4.95 km'],
    [
      'In 2022 it cost €10.0 million (about $18.0 million at the time).',
      '€10.0 million is 8.77 million to 13.4 million USD',
    ],
  ] as const)
    test(`conflicting: ${conflicting}`, () => assert.deepEqual(messagesOf(conflicting), [message]));

  test('an old amount at the rates of two days', () =>
    check(`
//- 2014/press.txt
5 May 2014

The bridge cost €10.0 million ($13.7 million).
//- 2022/press.txt
5 October 2022

The bridge cost €10.0 million ($9.9 million).
`));
});

/** Of the rule's findings in a document of these words. */
function messagesOf(words: string): readonly string[] {
  const folder = folderOf([{ path: 'claim.txt', content: `${words}\n` }]);
  return [...conversionMismatch.check(folder.facts)].flatMap((one) => (one ? inEnglish(one.message) : []));
}
