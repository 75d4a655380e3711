/** Counts: the number is the span, the noun in the singular the unit, also where it is left out. */
import { reads } from './reading';

suite('figures: counts', () => {
  reads(
    'count 46 branch',
    'its [|46|] branches had shut',
    '[|forty-six|] local branches',
    'The [|46|] branches whose doors shut',
  );
  reads(
    'count 100 company',
    'from [|100|] platform companies, among them ours',
    'some [|100|] small platform companies',
  );
  reads('count 44 crew member', '[|44|] crew members', '[|44|] crew');
  reads(
    'count 7 death',
    '[|seven|] dead',
    'killing [|seven|] people',
    '[|seven|] people were killed',
    '[|Seven|] people died',
    'the loss of [|seven|] lives',
  );
  reads('count 800 employee', 'The mill employs about [|800|] people.', 'The mill has [|800|] people on its payroll.');
  reads('count 24 shop', '[|dozens|] of shops');
  reads('count 1 person', 'Send [|one|] person for each ward.');
});
