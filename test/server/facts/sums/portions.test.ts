/** Percentages and fractions beside a part and the whole. */
import { innocent, twins } from '../../../support/twins';

suite('portions', () => {
  twins('share-mismatch', [
    'Of the 400 houses in Vale Row, 92 stand empty, {23|32} per cent of the total.',
    'A quarter of the 360 seats, {90|120}, went to members.',
    'Turnout was {40|60} per cent: 18,000 of the 45,000 voters came.',
    'Half of the crew of 34 were sick, and the other {17|12} worked double watches.',
    'One in five of the 250 samples, {50|80} in all, held lead.',
    'The price of milk rose from 80 to 92 cents, or by {15|25} per cent.',
    'Rent took 30 per cent of his pay: {540|840} of 1,800 crowns.',
    'Sixty of the 75 ewes lambed, that is {80|90} per cent.',
    'Two thirds of the 48 deputies, that is {32|36}, must agree.',
    'A third of the 90 lamps are out, so only {60|50} burn.',
    'The firm paid 4.2 million in tax on a profit of 14 million, a rate of {30|40} per cent.',
    'Entries fell by a fifth, from 250 to {200|180}.',
    'The reservoir holds 60 million cubic metres when full. It is at 45 per cent, which means {27|37} million.',
    'The lake has shrunk by a quarter, from 84 to {63|53} square kilometres.',
  ]);

  innocent([
    'About 1,200 of the 3,000 workers have left; some 700 found new posts.',
    'Turnout was 61 per cent in the town and 48 per cent in the 12 villages, 55 per cent overall.',
    'Prices rose 4 per cent in May and 3 per cent in June, 12 per cent more than a year ago.',
    'About half of the 90 jurors were excused; 40 were let go on Tuesday.',
  ]);
});
