/** Two documents, one fact, two figures; and what only looks like it. */
import assert from 'node:assert/strict';
import { figuresDisagree } from '../../../server/src/rules/figures-disagree';
import { checkDiagnostics } from '../../support/diagnostics';
import { folderOf } from '../../support/engine';

const check = (written: string) => checkDiagnostics('figures-disagree', written);

suite('figures-disagree', () => {
  test('two documents, two amounts', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
                                                   ^^^^^^^^^^^^ figures-disagree: press.txt has $5 million
//- press.txt
In 2021 Corvane Shipping was fined $5 million by the Meridale Port Authority.
                                   ^^^^^^^^^^ figures-disagree: memo.txt has $4.2 million
`));

  test('rounding is not a conflict', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.21 million in 2021.
//- press.txt
In 2021 Corvane Shipping was fined nearly $4.3 million by the Meridale Port Authority.
`));

  test('another company, another fine', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
In 2021 Tolland Freight was fined $5 million by the Ostrava Harbour Board.
`));

  test('another year, another fine', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
In 2018 Corvane Shipping was fined $5 million by the Meridale Port Authority.
`));

  test('an amount in another currency', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
In 2021 Corvane Shipping was fined 3.6 million euros by the Meridale Port Authority.
`));

  test('a claim that the text itself corrects accuses nobody', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
An earlier version of this article said that Corvane Shipping was fined $5 million in 2021.
`));

  test('neighbouring digits in each other’s place', () =>
    check(`
//- club.txt
Brenna, 30 January 2019

Halden Rovers bought the winger Ola Sand from Brenna IF. The price is £14.2 million.
                                                                      ^^^^^^^^^^^^^ figures-disagree: wire.txt has £12.4 million
//- wire.txt
Brenna, 31 January 2019

Halden Rovers have paid £12.4 million to Brenna IF for Ola Sand.
                        ^^^^^^^^^^^^^ figures-disagree: club.txt has £14.2 million
`));

  test('the only seats that either document counts', () =>
    check(`
//- club.txt
Halden, 2 September 2019

The new east stand of Halden Rovers, with 8,600 seats, opens on Saturday.
                                          ^^^^^ figures-disagree: fanzine.txt has 7,100
//- fanzine.txt
Halden, 9 September 2019

Halden Rovers filled all 7,100 seats of the east stand against Marston.
                         ^^^^^ figures-disagree: club.txt has 8,600
`));

  test('seats of two stands', () =>
    check(`
//- club.txt
Halden, 2 September 2019

The new east stand of Halden Rovers, with 8,600 seats, opens on Saturday. The west stand has 7,100 seats.
//- fanzine.txt
Halden, 9 September 2019

Our west stand is falling down, all 7,100 seats of it, and Halden Rovers do nothing.
`));

  test('the dead counted by a noun and by a verb', () =>
    check(`
//- wire.txt
Tarnbrook, 14 October 2022

Nineteen people died when the river Sallow flooded Tarnbrook on Wednesday.
^^^^^^^^ figures-disagree: minutes.txt has Twenty-three
//- minutes.txt
Tarnbrook, 14 October 2022

Twenty-three residents of Tarnbrook lost their lives in the flood of the Sallow on Wednesday.
^^^^^^^^^^^^ figures-disagree: wire.txt has Nineteen
`));

  test('one adds up what the other lists', () =>
    check(`
//- wire.txt
Two teachers and one pupil died in the fire at Oxelby Grammar School on Monday.
//- paper.txt
Three people died in the fire at Oxelby Grammar School on Monday.
`));

  test('two ages in another order', () =>
    check(`
//- wire.txt
Ana Diaz of Oxelby leaves two sons, ages 6 and 16.
//- paper.txt
Ana Diaz of Oxelby leaves two sons, ages 16 and 6.
`));

  test('one person, two ages in one week', () =>
    check(`
//- wire.txt
Oxelby, 4 May 2021

Ana Diaz, 52, a baker of Oxelby, won the lottery on Monday.
          ^^ figures-disagree: paper.txt has 55
//- paper.txt
Oxelby, 6 May 2021

Ana Diaz, 55, says that she will go on baking.
          ^^ figures-disagree: wire.txt has 52
`));

  test('older by the years between', () =>
    check(`
//- wire.txt
Oxelby, 4 May 2018

Ana Diaz, 52, a baker of Oxelby, won the lottery on Monday.
//- paper.txt
Oxelby, 6 May 2021

Ana Diaz, 55, says that she will go on baking.
`));

  test('the amount of a sale, whose day is in dispute as well', () =>
    check(`
//- wire.txt
Oxelby, 4 July 2021

On 30 June Lunden Copper was sold to Harrow Minerals of London for $48 million.
                                                                   ^^^^^^^^^^^ figures-disagree: release.txt has $38 million
//- release.txt
London, 6 July 2021

Harrow Minerals acquired Lunden Copper on 14 June for $38 million.
                                                      ^^^^^^^^^^^ figures-disagree: wire.txt has $48 million
`));

  test('a price without its cents', () =>
    check(`
//- wire.txt
The Corvane K4 telephone costs $99 from June in the shops of Meridale Telecom.
//- paper.txt
The Corvane K4 telephone costs $99.99 from June in the shops of Meridale Telecom.
`));

  test('patients who took part, and participants', () =>
    check(`
//- release.txt
Halden, 4 March 2021

In the study of Lindgren Pharma 1,248 patients took part.
                                ^^^^^ figures-disagree: journal.txt has 1,428
//- journal.txt
Halden, 18 March 2021

For this study Lindgren Pharma enrolled 1,428 participants.
                                        ^^^^^ figures-disagree: release.txt has 1,248
`));

  test('patients of the clinic and participants of the study', () =>
    check(`
//- release.txt
Halden, 4 March 2021

The clinic of Lindgren Pharma treated 1,248 patients last year.
//- journal.txt
Halden, 18 March 2021

For this study Lindgren Pharma enrolled 1,428 participants.
`));

  test('the day of the dateline is not the day of what the first sentence tells', () =>
    check(`
//- wire.txt
OXELBY, May 6, 2021 (Coast Wire) - Corvane Shipping was fined $4.2 million by the Port of Meridale over a spill.
                                                              ^^^^^^^^^^^^ figures-disagree: paper.txt has $5.3 million
//- paper.txt
Oxelby, 9 May 2021

Corvane Shipping was fined $5.3 million by the Port of Meridale over a spill on 4 May.
                           ^^^^^^^^^^^^ figures-disagree: wire.txt has $4.2 million
`));

  test('a field of a form, and what the company has', () =>
    check(`
//- release.txt
Bergstad, 20 February 2024

Corvane Lines: results of the year

- Ships in operation at year-end: 64
                                  ^^ figures-disagree: wire.txt has 46
//- wire.txt
Bergstad, 21 February 2024

Corvane Lines, which has 46 vessels, said that freight rates would stay firm.
                         ^^ figures-disagree: release.txt has 64
`));

  test('two other victims', () =>
    check(`
//- wire.txt
Oxelby, 20 February 2024

One person died in the fire at Oxelby Grammar School. The two other victims are being treated.
//- paper.txt
Oxelby, 20 February 2024

Three victims of the fire at Oxelby Grammar School are being treated.
`));

  test('the only amount that either document gives', () =>
    check(`
//- notice.txt
Grimsund, 3 November 2017

The repair of the crane of Grimsund Harbour has cost 48 million kroner.
                                                     ^^^^^^^^^^^^^^^^^ figures-disagree: paper.txt has 61 million kroner
//- paper.txt
Grimsund, 5 November 2017

Grimsund Harbour paid 61 million kroner for its crane.
                      ^^^^^^^^^^^^^^^^^ figures-disagree: notice.txt has 48 million kroner
`));

  test('amounts for two things', () =>
    check(`
//- notice.txt
Grimsund, 3 November 2017

The repair of the crane of Grimsund Harbour has cost 48 million kroner.
//- paper.txt
Grimsund, 5 November 2017

Grimsund Harbour paid 61 million kroner for its new offices, and 48 million kroner for its crane.
`));

  for (const [name, notice, wrong, right] of [
    [
      'one side of a thing',
      'The Norling bridge is 420 metres long and 18 metres wide.',
      'The new bridge at Norling has a length of 480 metres.',
      'The new bridge at Norling has a height of 48 metres.',
    ],
    [
      'another unit',
      'The coastguard of Grimsund seized 2.4 tonnes of cocaine.',
      'The coastguard of Grimsund seized 1,800 kilograms of cocaine.',
      'The coastguard of Grimsund seized 2,400 kilograms of cocaine.',
    ],
    [
      'staff and people',
      'Grimsund Yard will lay off 420 employees by the end of June.',
      'Grimsund Yard will lay off 480 people by the end of June.',
      'Grimsund Yard will invite 480 people by the end of June.',
    ],
    [
      'a salary by the year',
      'The harbour master, Ana Diaz, is paid £142,000 a year.',
      'The harbour master, Ana Diaz, is paid an annual salary of £124,000.',
      'The harbour master, Ana Diaz, is paid a monthly salary of £11,800.',
    ],
    [
      'what was proposed and what was decided',
      'The Coast Directorate imposed a fine of 150 million pesos on Grimsund Yard.',
      'The Coast Directorate fined Grimsund Yard 240 million pesos.',
      'The Coast Directorate proposes to fine Grimsund Yard 240 million pesos.',
    ],
    [
      'free of charge for so long',
      'Grimsund Yard offers 24 months of free repairs to its clients.',
      'The clients of Grimsund Yard get twelve months of free repairs.',
      'The clients of Grimsund Yard get twelve months of cheaper berths.',
    ],
  ] as const) {
    const found = (paper: string) =>
      [
        ...figuresDisagree.check(
          folderOf([
            { path: 'notice.txt', content: `Grimsund, 3 November 2017\n\n${notice}\n` },
            { path: 'paper.txt', content: `Grimsund, 4 November 2017\n\n${paper}\n` },
          ]).facts,
        ),
      ].length;
    test(`${name}: ${wrong}`, () => assert.equal(found(wrong), 1));
    test(`${name}: ${right}`, () => assert.equal(found(right), 0));
  }

  test('a heading dates the paper, and not what it tells', () =>
    check(`
//- log.txt
Harbour Board, storm log, 12 May 2024: Gusts of 128 kilometres an hour were measured at Tarnbrook in the gale Ylva.
                                                ^^^^^^^^^^^^^^^^^^^^^^ figures-disagree: wire.txt has 158 kilometres an hour
//- wire.txt
TARNBROOK, May 11, 2024 (Harbour Wire) — The gale Ylva hit Tarnbrook with gusts of 158 kilometres an hour on Friday.
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^ figures-disagree: log.txt has 128 kilometres an hour
`));

  test('a day of its own sets it apart', () =>
    check(`
//- log.txt
Harbour Board, storm log, 12 May 2024: Gusts of 128 kilometres an hour were measured at Tarnbrook on Saturday.
//- wire.txt
TARNBROOK, May 11, 2024 (Harbour Wire) — The gale Ylva hit Tarnbrook with gusts of 158 kilometres an hour on Friday.
`));

  test('an average contradicts no single value', () =>
    check(`
//- log.txt
Fine dust at Quarry Road, Tarnbrook, on 11 May 2024: 96 micrograms.
//- wire.txt
TARNBROOK, May 12, 2024 (Harbour Wire) — Fine dust at Quarry Road averaged 58 micrograms on Saturday.
`));

  test('the year of something in brackets is no time of the figure', () =>
    check(`
//- archive.txt
Film Archive, 12 May 2024. In all Ana Diaz made 61 films, from Salt (1957) to The Ferry (2019).
                                                ^^ figures-disagree: wire.txt has a hundred
//- wire.txt
TARNBROOK, May 11, 2024 (Harbour Wire) — Ana Diaz, who died on Friday, made close to a hundred films.
                                                                                     ^^^^^^^^^ figures-disagree: archive.txt has 61
She never watched one of them.
`));

  test('some of the films are not all of them', () =>
    check(`
//- archive.txt
Film Archive, 12 May 2024. We own prints of 61 of the films of Ana Diaz, from Salt (1957) to The Ferry (2019).
//- wire.txt
TARNBROOK, May 11, 2024 (Harbour Wire) — Ana Diaz, who died on Friday, made close to a hundred films.
`));

  test('the only figure of its kind, of the same days, needs less beside it', () =>
    check(`
//- union.txt
Teachers' Union of Tarnbrook, bulletin 3, 13 May 2024. More than three hundred schools had no lessons today.
                                                                 ^^^^^^^^^^^^^ figures-disagree: wire.txt has 210
//- wire.txt
TARNBROOK, May 13, 2024 (Harbour Wire) — Teachers walked out at 210 schools across Tarnbrook over pay.
                                                                ^^^ figures-disagree: union.txt has three hundred
`));

  test('of other months it needs as much as ever', () =>
    check(`
//- union.txt
Teachers' Union of Tarnbrook, bulletin 3, 13 March 2024. More than three hundred schools had no lessons today.
//- wire.txt
TARNBROOK, May 13, 2024 (Harbour Wire) — Teachers walked out at 210 schools across Tarnbrook over pay.
`));

  test('much the same words of the same days need no name in common', () =>
    check(`
//- note.txt
Quarry consortium, progress note, 12 May 2024. The drilling machine has advanced 11.6 kilometres from the western portal.
                                                                                 ^^^^^^^^^^^^^^^ figures-disagree: wire.txt has 16.1 kilometres
//- wire.txt
TARNBROOK, May 13, 2024 (Harbour Wire) — Under the hill the drilling machine has advanced 16.1 kilometres from the western portal.
                                                                                          ^^^^^^^^^^^^^^^ figures-disagree: note.txt has 11.6 kilometres
`));

  test('of other months they tell of another state', () =>
    check(`
//- note.txt
Quarry consortium, progress note, 12 January 2024. The drilling machine has advanced 11.6 kilometres from the western portal.
//- wire.txt
TARNBROOK, May 13, 2024 (Harbour Wire) — Under the hill the drilling machine has advanced 16.1 kilometres from the western portal.
`));

  test('one word in common needs a name', () =>
    check(`
//- note.txt
Weather office, note, 12 May 2024. The chapel spire rises 41 metres above its yard.
//- wire.txt
TARNBROOK, May 13, 2024 (Harbour Wire) — The new crane was lifted to 63 metres above the quay.
`));

  test('each bulletin has its own day', () =>
    check(`
//- monday.txt
Weather office bulletin, 6 May 2024: 118 millimetres of rain fell on Tarnbrook on Sunday, and the chapel was flooded.
//- tuesday.txt
Weather office bulletin, 7 May 2024: 31 millimetres of rain fell on Tarnbrook on Monday, and the chapel was pumped dry.
`));

  test('each report has its own year', () =>
    check(`
//- first.txt
Tarnbrook Library, annual report, 6 July 2024. In 2023 the library lent 41,200 books to 3,110 readers.
//- second.txt
Tarnbrook Library, annual report, 8 July 2025. In 2024 the library lent 52,300 books to 3,470 readers.
`));

  test('of one day, in the same words', () =>
    check(`
//- monday.txt
Weather office bulletin, 6 May 2024: 118 millimetres of rain fell on Tarnbrook on Sunday, and the chapel was flooded.
                                     ^^^^^^^^^^^^^^^ figures-disagree: tuesday.txt has 31 millimetres
//- tuesday.txt
Weather office bulletin, 7 May 2024: 31 millimetres of rain fell on Tarnbrook on Sunday, and the chapel was pumped dry.
                                     ^^^^^^^^^^^^^^ figures-disagree: monday.txt has 118 millimetres
`));
});
