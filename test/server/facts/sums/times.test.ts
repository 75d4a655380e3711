/** Words that say how many times one of two values is the other. */
import { innocent, twins } from '../../../support/twins';

suite('times', () => {
  twins('multiple-mismatch', [
    'The herd has doubled since 2010, when there were {120|170} head; now there are 240.',
    'There were 15 doctors and three times as many nurses, {45|75}.',
    'Takings tripled over the summer: the kiosk made 900 crowns in May and {2,700|1,700} in August.',
    'The town had 8,400 people in 1950 and half as many, {4,200|5,200}, in 2000.',
  ]);

  innocent([
    'The club doubled its crew and sold 40 berths; 65 are left.',
    'The vote was held twice, with 40 members present in May and 65 in June.',
    'The herd may double: there are 120 head, and the barn holds 170.',
  ]);
});
