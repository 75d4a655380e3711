/** One happening of any kind, told in the same words at two places; and what only looks like it. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('places-disagree', written);

suite('places-disagree, any happening', () => {
  test('one find, two fields', () =>
    check(`
//- museum.txt
Museum letter, 4 May 2026. Gardeners unearthed a chest of 140 silver spoons in a field at Tarn Hill.
                                                                                 ^^^^^^^^^^^^^^^^^^ places-disagree: paper.txt has field at Corran
//- paper.txt
OXELBY, 4 May 2026 (Wire) — A chest of 140 silver spoons was dug up in a field at Corran on Sunday.
                                                                         ^^^^^^^^^^^^^^^ places-disagree: museum.txt has field at Tarn Hill
`));

  test('another find: another number of spoons', () =>
    check(`
//- museum.txt
Museum letter, 4 May 2026. Gardeners unearthed a chest of 90 silver spoons in a field at Tarn Hill.
//- paper.txt
OXELBY, 4 May 2026 (Wire) — A chest of 140 silver spoons was dug up in a field at Corran on Sunday.
`));

  test('a village and its district, which one document names both', () =>
    check(`
//- museum.txt
Museum letter, 4 May 2026. Gardeners unearthed a chest of 140 silver spoons in a field at Tarn Hill. Corran has no museum of its own.
//- paper.txt
OXELBY, 4 May 2026 (Wire) — A chest of 140 silver spoons was dug up in a field at Corran on Sunday.
`));

  test('one more find elsewhere', () =>
    check(`
//- museum.txt
Museum letter, 4 May 2026. Gardeners also unearthed a chest of 140 silver spoons in a field at Tarn Hill.
//- paper.txt
OXELBY, 4 May 2026 (Wire) — A chest of 140 silver spoons was dug up in a field at Corran on Sunday.
`));

  test('two sides of one mountain', () =>
    check(`
//- log.txt
Rescue log, 6 May 2026: two skiers lifted from the east ridge of the Corran at noon.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ places-disagree: paper.txt has west ridge of the Corran
//- paper.txt
OXELBY, 6 May 2026. Two skiers were rescued from the west ridge of the Corran on Wednesday.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ places-disagree: log.txt has east ridge of the Corran
`));

  test('the mountain and one of its sides', () =>
    check(`
//- log.txt
Rescue log, 6 May 2026: two skiers lifted from the Corran at noon.
//- paper.txt
OXELBY, 6 May 2026. Two skiers were rescued from the west ridge of the Corran on Wednesday.
`));

  test('where to, of a move that has a place to leave', () =>
    check(`
//- letter.txt
Letter to staff, 8 May 2026. The paint shop will move to Corran before winter.
                                                         ^^^^^^ places-disagree: paper.txt has Brennick
//- paper.txt
OXELBY, 8 May 2026 (Wire) — Halvorsen Coaches will move its paint shop from Oxelby to Brennick before winter, it said.
                                                                                      ^^^^^^^^ places-disagree: letter.txt has Corran
`));

  test('where from and where to', () =>
    check(`
//- letter.txt
Letter to staff, 8 May 2026. The paint shop will move to Corran before winter.
//- paper.txt
OXELBY, 8 May 2026 (Wire) — Halvorsen Coaches will move its paint shop from Brennick before winter, it said.
`));

  test('where a thing is kept, as a relative clause says it', () =>
    check(`
//- paper.txt
OXELBY, 9 May 2026 — The log of the barque Corvane will be read out from the vault of Kingsway Library, where it is kept.
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ places-disagree: web.txt has vault of Harrow Museum
//- web.txt
Web page, 8 May 2026. The log of the barque Corvane is kept in the vault of Harrow Museum.
                                                                   ^^^^^^^^^^^^^^^^^^^^^^ places-disagree: paper.txt has vault of Kingsway Library
`));

  test('a hall and the town it may stand in', () =>
    check(`
//- paper.txt
OXELBY, 9 May 2026 — The brass band will play at Pearl Hall on Friday.
//- web.txt
Programme, 8 May 2026. The brass band will play in Corran on Friday.
`));

  test('a park and the town it may lie in', () =>
    check(`
//- paper.txt
OXELBY, 9 May 2026 — The brass band will play in Harrow Park on Friday.
//- web.txt
Programme, 8 May 2026. The brass band will play in Corran on Friday.
`));

  test('two streets, one of them in a note without a verb', () =>
    check(`
//- log.txt
Fire log, 10 May 2026. Furniture store, Tarn Street, burnt out.
                                        ^^^^^^^^^^^ places-disagree: paper.txt has Mill Lane
//- paper.txt
OXELBY, 10 May 2026 — Fire destroyed a furniture store in Mill Lane on Sunday.
                                                          ^^^^^^^^^ places-disagree: log.txt has Tarn Street
`));

  test('a street and the shop in it', () =>
    check(`
//- log.txt
Fire log, 10 May 2026. Furniture store, Tarn Street, burnt out.
//- paper.txt
OXELBY, 10 May 2026 — Fire destroyed a furniture store at Harrow Mill on Sunday.
`));

  test('two head offices', () =>
    check(`
//- paper.txt
OXELBY, 9 May 2026 — Halvorsen Coaches, run from its head office at Tarn Docks, is hiring.
                                                                    ^^^^^^^^^^ places-disagree: profile.txt has Corran Park
//- profile.txt
Halvorsen Coaches has its head office in Corran Park, where 90 people work.
                                         ^^^^^^^^^^^ places-disagree: paper.txt has Tarn Docks
`));

  test('a branch is no head office', () =>
    check(`
//- paper.txt
OXELBY, 9 May 2026 — Halvorsen Coaches, run from its branch at Tarn Docks, is hiring.
//- profile.txt
Halvorsen Coaches has its head office in Corran Park, where 90 people work.
`));

  test('two days, two crashes', () =>
    check(`
//- first.txt
OXELBY, 4 May 2026 — Two coal trains collided at Tarn junction on 3 May 2026.
//- second.txt
Rail Board notice, 12 May 2026. Two coal trains collided at Corran junction on 11 May 2026.
`));

  test('one crash at two junctions', () =>
    check(`
//- first.txt
OXELBY, 4 May 2026 — Two coal trains collided at Tarn junction on Sunday.
                                                 ^^^^^^^^^^^^^ places-disagree: second.txt has Corran junction
//- second.txt
Rail Board notice, 4 May 2026. Two coal trains collided at Corran junction on 3 May 2026.
                                                           ^^^^^^^^^^^^^^^ places-disagree: first.txt has Tarn junction
`));

  test('a plan in prose and the entry of a calendar', () =>
    check(`
//- desk.txt
Protocol desk, 9 March 2026. Governors' meeting, 20 March, Port Tarn.
                                                           ^^^^^^^^^ places-disagree: paper.txt has Corran
//- paper.txt
OXELBY, 8 March 2026 (Wire) — The two governors will meet in Corran on 20 March, aides said.
                                                             ^^^^^^ places-disagree: desk.txt has Port Tarn
`));

  test('the entry of another day', () =>
    check(`
//- desk.txt
Protocol desk, 9 March 2026. Governors' meeting, 27 March, Port Tarn.
//- paper.txt
OXELBY, 8 March 2026 (Wire) — The two governors will meet in Corran on 20 March, aides said.
`));

  test('two counties that one quake shook', () =>
    check(`
//- list.txt
Quake of magnitude 4.6 recorded in Tarn County
//- paper.txt
OXELBY, 9 March 2026. A quake of magnitude 4.6 struck in Corran County on Monday.
`));
});
