/** Percentages, durations, ages, measures, ordinals and scores, each with what only looks like one. */
import { reads, readsNothing } from './reading';

suite('figures: percentages', () => {
  reads(
    'percent 12.1 %',
    'a rise of [|12.1%|]',
    'a rise of [|12.1 per cent|]',
    'a rise of [|12.1 percent|]',
    'a rise of [|12.1 percentage points|]',
  );
  reads('percent 0.25 %', 'raised rates by [|25 basis points|]');
  reads(
    'percent 50 %',
    '[|half|] of the hall',
    'I took out [|half|] and left',
    '[|one in two|] readers',
    '[|five out of ten|] readers',
  );
  reads('percent 66.67 %', '[|two-thirds|] of the crop', '[|two thirds|] of the crop');
  reads(
    'percent 40 %',
    '[|two in five|] tenants',
    '[|two-fifths|] of the tenants',
    '[|four out of every ten|] tenants',
  );
  reads('percent 25 %', '[|a quarter|] of the seats', 'fell by [|a quarter|].', '[|one quarter|] of the seats');
  readsNothing(
    'the second half of the match',
    'flags at half-mast',
    'the third quarter',
    'the strike and one in 2019',
    'better half',
  );
});

suite('figures: durations', () => {
  reads('duration 3 year', 'a [|three-year|] plan', 'for [|3 years|]', 'for [|three consecutive years|]');
  reads('duration 4.5 year', 'for [|four and a half years|]', 'for [|4.5 years|]', 'for [|four years and six months|]');
  reads('duration 2.0808333 hour', 'in [|2 hours 4 minutes and 51 seconds|]', 'in [|2 hours, 4 minutes, 51 seconds|]');
  reads('duration 0.5 hour', 'for [|half an hour|]', 'for [|half-an-hour|]');
  reads('duration 14 month', 'It took [|fourteen months|].', 'a [|14-month|] delay');
  reads('duration 19860 hour', 'had flown [|19,860 hours|]', 'had flown [|19,860 hrs|]');
  readsNothing('twice a year', 'once in a week');
});

suite('figures: ages', () => {
  reads(
    'age 52 year',
    'Ina Torp, [|52|], runs the shop.',
    'He was [|52|] in 1961.',
    'Her dad’s [|52|].',
    'She retired in May, at [|52|], and left.',
    'at [|52|] she left',
    'the [|52-year-old|] baker',
    'Torp is [|52 years old|].',
    'a man aged [|52|]',
    'at the age of [|fifty-two|]',
    'You are [|52|].',
    'Ina Torp ([|52|]) agreed.',
  );
  reads('age 9 year', 'Rolf Amble, [|nine|], was found.', 'children under [|nine|] pay nothing');
  reads('age 20 year', 'aged between [|16 and 24|]', 'aged [|16 to 24|]');
  reads('age 9 month', 'a [|nine-month-old|] child');
});

suite('figures: measures', () => {
  reads('measure 8.9 km', '[|8.9 km|] west', '[|8.9km|] west', '[|8.9 kilometres|] west', 'an [|8.9-kilometer|] road');
  reads('measure 13200 m2', '[|13,200 sq m|] of floor', '[|13,200 m²|] of floor', '[|13,200 square metres|] of floor');
  reads('measure 3 nmi', '[|three nautical miles|] off');
  reads('measure 0.3 ng/mL', 'at [|0.3 ng/mL|]', 'at [|0.3 nanograms per millilitre|]');
  reads('measure 90 km/h', 'at [|90 km/h|]', 'at [|90 kilometres per hour|]', 'at [|90 kilometres an hour|]');
  reads('measure 6.9 magnitude', 'a [|magnitude 6.9|] quake', 'a [|6.9-magnitude|] quake', 'a [|magnitude of 6.9|]');
  reads('measure -5 °C', 'at [|minus 5 degrees Celsius|]', 'at [|-5 °C|]');
  reads('measure 40 MW', 'a [|40 MW|] plant', 'a [|40-megawatt|] plant');
});

suite('figures: ordinals', () => {
  reads('ordinal 3 explosion', 'the [|third|] explosion', 'its [|3rd|] explosion');
  reads('ordinal 20 anniversary', 'the [|20th|] anniversary of the fire', 'its [|twentieth|] anniversary');
  reads('ordinal 21 meeting', 'its [|twenty-first|] meeting', 'the [|21st|] meeting');
  reads('ordinal 1 joint appeal', 'the [|first|] joint appeal in the country');
  readsNothing(
    'the first half',
    'the 20th century',
    'who first reported it',
    'at first',
    'the twenty-first century',
    'the “88th Plan”',
    'the first officer',
    'for the third time',
    'the second-largest port',
  );
});

suite('figures: scores', () => {
  reads('score 2 score', 'a [|2-1|] win at home', 'They beat them [|2–0|].');
  readsNothing('open 9–15', 'the season 2024-25', 'Room 2-1');
});
