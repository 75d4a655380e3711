/** Values of two things that sentences of one form tell, each beside the same value of one thing. */
import { silent, warned } from '../../../support/beside';

suite('which of several things a value is of', () => {
  test('sizes of one product', () => {
    const small = 'The 13-inch model of the Corvane tablet costs $1,199 and weighs 900 grams.';
    silent(small, 'The 15-inch model of the Corvane tablet costs $1,799 and weighs 1,300 grams.');
    warned(small, 'The 13-inch model of the Corvane tablet costs $1,799 and weighs 900 grams.');
  });

  test('kinds of ticket', () => {
    const adult = 'An adult ticket for the Brennick ferry costs 35 euros.';
    silent(adult, 'A child ticket for the Brennick ferry costs 12 euros.');
    warned(adult, 'An adult ticket for the Brennick ferry costs 53 euros.');
  });

  test('editions', () => {
    const plain = 'The Corvane Swift costs 499 euros with a screen of 6.1 inches.';
    silent(plain, 'The Corvane Swift Pro costs 799 euros with a screen of 6.7 inches.');
    warned(plain, 'The Corvane Swift costs 799 euros with a screen of 6.7 inches.');
  });

  test('the whole that a list goes on about', () => {
    const calls = 'As much as 55 percent of calls in Marden and 82 percent in Oxel were lost, Harland Telecom said.';
    silent(calls, 'About 70 percent of web pages in Marden and 60 percent in Oxel were lost, Harland Telecom said.');
    warned(calls, 'As much as 55 percent of calls in Marden and 61 percent in Oxel were lost, Harland Telecom said.');
  });

  test('offers of two sides', () => {
    const first = 'The Harland Rovers have made striker Ben Akers a five-year, $20 million offer.';
    silent(first, 'The Oxel Wanderers made Akers a five-year, $16 million offer. Ben Akers has not decided.');
    warned(first, 'The Harland Rovers made Ben Akers a five-year, $16 million offer.');
  });

  test('a deed and an attempt', () => {
    const deed = 'Leo Paz was convicted of the murder of a guard on 24 June 2024 in Oxel.';
    silent(deed, 'Leo Paz was also convicted of the 20 June 2024 attempted murder of a driver in Oxel.');
    warned(deed, 'Leo Paz was convicted of the murder of a guard on 20 June 2024 in Oxel.');
  });

  test('two convictions, each with its crime', () => {
    const fraud = 'Leo Paz, of the Harland Board, resigned in Oxel after a 12 July 2024 fraud conviction.';
    silent(fraud, 'Leo Paz, of the Harland Board, resigned in Oxel after a 21 June 2024 theft conviction.');
    warned(fraud, 'Leo Paz, of the Harland Board, resigned in Oxel after a 21 June 2024 fraud conviction.');
  });

  test('what was averted did not happen', () => {
    const plea = 'In April 2003 Leo Paz was convicted of bribing the police, having feigned an illness.';
    silent(plea, 'Leo Paz feigned an illness to escape conviction for bribing the police in 1970.');
    warned(plea, 'In May 2003 Leo Paz was convicted of bribing the police, having feigned an illness.');
  });

  test('one more than the figure says', () => {
    const three = 'Three bank clerks died when demonstrators set the branch in Oxel on fire.';
    silent(three, 'The two women and a man died when demonstrators set the branch in Oxel on fire.');
    warned(three, 'Two bank clerks died when demonstrators set the branch in Oxel on fire.');
  });

  test('never fewer than', () => {
    const season = 'Ben Akers scored 33 goals for Harland last season.';
    silent(season, 'Ben Akers has never scored fewer than 26 goals for Harland in a season.');
    warned(season, 'Ben Akers scored 26 goals for Harland last season.');
  });

  test('what has two names in one form of words', () => {
    const dale = 'Dale primary school in Harland has 240 pupils and 14 teachers this year.';
    silent(dale, 'Oxel primary school in Harland has 310 pupils and 19 teachers this year.');
    warned(dale, 'Dale primary school in Harland has 310 pupils and 14 teachers this year.');
  });
});
