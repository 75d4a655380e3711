/** Counts: the number is the span, the noun in the singular the unit, also where it is left out. */
import assert from 'node:assert/strict';
import type { NameMention } from '../../../../server/src/recognize/mentions';
import { described, read, reads, readsNothing } from './reading';

suite('figures: counts', () => {
  reads('count 46 branch', 'its [|46|] branches had shut', '[|forty-six|] local branches');
  reads(
    'count 100 company',
    'from [|100|] platform companies, among them ours',
    'some [|100|] small platform companies',
  );
  reads('count 12 job', '[|12|] sales jobs went', '[|twelve|] jobs');
  reads('count 44 crew member', '[|44|] crew members', '[|44|] crew');
  reads('count 3 storey', 'a [|three-storey|] hall'.replace('-storey|]', '|]-storey'), '[|three|] storeys');
  reads('count 30 taxi', '[|30|] electric taxis', '[|thirty|] taxis');
  reads('count 9000 household', 'the roughly [|9 000|] households');
  reads('count 412 volunteer, count 9 clinic', '[|412|] volunteers at [|nine|] clinics. Of the [|412|], most left.');
  reads('count 13 shop, count 137 shop', '[|13|] shops closed and the remaining [|137|] were sold');
  reads('count 11 match, count 13 match', 'have won [|11|] of their last [|13|] matches');
  reads('count 24 shop', '[|dozens|] of shops');
  reads('count 1 person', 'Send [|one|] person for each ward.');
  reads('count 2 child', 'a father of [|two|]', '[|two|] children');
  readsNothing('at ten', 'hit a six', 'no one saw it', 'Anders Boklund 80');
});

suite('figures: people counted as what became of them', () => {
  reads(
    'count 7 death',
    '[|seven|] dead',
    'killing [|seven|] people',
    '[|seven|] people were killed',
    '[|Seven|] people died',
    'the loss of [|seven|] lives',
    'The toll rose to [|seven|].',
    'Of those who died, [|seven|] were cooks.',
  );
  reads(
    'count 7 person',
    '[|seven|] people were hurt',
    '[|seven|] injured',
    '[|seven|] others',
    'Of these, [|seven|] were hurt.',
  );
  reads(
    'count 800 employee',
    'The mill employs about [|800|] people.',
    'The mill has [|800|] people on its payroll.',
    'Headcount: [|800|]',
  );
  reads('count 9 vote', '[|Nine|] members voted for the motion.', 'On the motion, [|nine|] against.');
});

suite('figures: counts without a noun', () => {
  const counted: readonly [content: string, expected: string][] = [
    ['It has 90 ewes, 12 of them black.', '90 ewe, 12 ewe'],
    ['Three reviewers read it, two of whom objected.', '3 reviewer, 2 reviewer'],
    ['She scored nine goals: six in the league and three in the cup.', '9 goal, 6 goal, 3 goal'],
    ['Six of the mills closed.', '6 mill'],
    ['Six of its 14 mills closed.', '6 mill, 14 mill'],
    ['A letter went to the weavers. The mill has 400 of them.', '400 weaver'],
    ['By trade the settlers were: 40 Danish, 12 Frisian.', '40 settler, 12 settler'],
    ['Convicted on 24 of 27 counts.', '24 count, 27 count'],
    ['In use were 12 out of 30 beds.', '12 bed, 30 bed'],
    ['It drew a 900-strong choir.', '900 person'],
    ['The chapel is licensed for 80.', '80 person'],
    ['Nine people died and 64 were injured.', '9 death, 64 person'],
    ['The flood killed ten people, injuring 80.', '10 death, 80 person'],
    ['Nine people died. The attendance was 900.', '9 death, 900 person'],
    ['– Ships in dock at the end of the year: 64', '64 ship'],
    ['Employees: 7,320', '7320 employee'],
    ['They found six PK 31 rifles.', ''],
  ];
  for (const [content, expected] of counted)
    test(`${content} ${expected}`, () =>
      assert.equal(
        read(content)
          .map(({ value, unit }) => `${value} ${unit}`)
          .join(', '),
        expected,
      ));

  test('a name behind the number is not what it counts', () => {
    const content = 'In lane 3 Petra Rollings won.';
    const name: NameMention = {
      kind: 'name',
      type: 'person',
      text: 'Petra Rollings',
      confidence: 1,
      start: 10,
      end: 24,
    };
    assert.deepEqual(read(content, [name]).map(described), []);
  });
});
