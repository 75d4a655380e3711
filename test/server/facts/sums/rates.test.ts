/** One pace in two measures of time. */
import { innocent, twins } from '../../../support/twins';

suite('rates', () => {
  twins('conversion-mismatch', [
    'The well yields 90 litres a minute, or {5,400|4,500} litres an hour.',
    'The kiln fires 1,200 tiles an hour, {20|30} a minute.',
    'The press prints 600 sheets a month ({7,200|9,200} a year).',
    'The plant makes 3,500 bulbs a day, {24,500|25,400} a week.',
  ]);

  innocent([
    'The well yields 90 litres a minute and the spring 300 litres an hour.',
    'The yard builds 4 boats a week, or some 160 a year.',
  ]);
});
