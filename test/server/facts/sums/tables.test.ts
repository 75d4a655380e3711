/** Columns and the line of their totals. */
import { innocent, twins } from '../../../support/twins';

suite('tables', () => {
  twins('sum-mismatch', [
    'Income\n\n| | 2019 | 2018 |\n|---|---|---|\n| Fees | 1,200 | 1,100 |\n| Grants | 310 | 270 |\n| Total | {1,510|1,810} | 1,370 |\n',
    'Berths by pier\n\nNorth pier ..... 61\nSouth pier ..... 42\nQuay ........... 24\nTotal .......... {127|137}\n',
    'Takings\n\nMonday   412.50   31\nTuesday   380.25   28\nTotal   {792.75|782.75}   59\n',
  ]);

  innocent([
    'Income\n\n| Fees | 1,200 |\n| of which from abroad | 310 |\n| Rent | 500 |\n| Total | 1,700 |\n',
    'Results\n\n| Home | 61 % |\n| Away | 42 % |\n| Total | 55 % |\n',
  ]);
});
