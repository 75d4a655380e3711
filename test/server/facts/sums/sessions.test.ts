/** Hours between two times of the clock. */
import { innocent, twins } from '../../../support/twins';

suite('sessions', () => {
  twins('sum-mismatch', [
    'The session ran from 9.15 to 11.45, {two and a half|three and a half} hours.',
    'The ferry left at 8.40 and docked at 10.10, after {90|70} minutes at sea.',
    'The hearing opened at 10 am and closed at 1.30 pm, lasting {three and a half|four and a half} hours.',
  ]);

  innocent([
    'Trains leave at 9.15 and 11.30; the trip takes two hours.',
    'The session ran from 9.15 to 11.45, with a break of 40 minutes.',
    'The ferry left at 8.40 and docked at 10.10 with a delay of 20 minutes.',
  ]);
});
