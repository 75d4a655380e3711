/** What is asked for, to come, the most, another one, or of its week is not held against what is; its twin is. */
import { silent, warned } from '../../../support/beside';

suite('values of another stance or time', () => {
  test('a most, and the same digits in another order', () => {
    const some = 'LINDEN, 3 June 2025 — Some 48,000 shops were made to sign by Corvane Holdings.';
    silent(some, 'LINDEN, 3 June 2025 — Corvane Holdings locked in as many as 61,000 shops.');
    warned(some, 'LINDEN, 3 June 2025 — Corvane Holdings locked in as many as 84,000 shops.');
  });

  test('what prosecutors ask for and what the court gives', () => {
    const jailed = 'LINDEN, 3 June 2025 — Anton Beller, 44, was jailed for six years for fraud.';
    silent(jailed, 'LINDEN, 3 June 2025 — Prosecutors had asked for nine years in prison for Anton Beller.');
    warned(jailed, 'LINDEN, 3 June 2025 — Anton Beller was jailed for nine years for fraud.');
  });

  test('what will be and what is', () => {
    const now = 'LINDEN, 3 June 2025 — The minimum wage in Linden is 18 euros an hour.';
    silent(now, 'LINDEN, 3 June 2025 — The minimum wage in Linden rises to 19 euros an hour in July.');
    warned(
      'LINDEN, 3 June 2025 — The minimum wage in Linden rises to 21 euros an hour in July.',
      'LINDEN, 3 June 2025 — The minimum wage in Linden rises to 19 euros an hour in July.',
    );
  });

  test('another one', () => {
    const monday = 'LINDEN, 6 June 2025 — The ship left Linden on Monday.';
    silent(monday, 'LINDEN, 6 June 2025 — Another ship left Linden on Wednesday.');
    warned(monday, 'LINDEN, 6 June 2025 — The ship left Linden on Wednesday.');
  });

  test('a last day and a day before it', () => {
    const by = 'LINDEN, 3 June 2025 — The Corvane Bridge will open by 2030.';
    silent(by, 'LINDEN, 3 June 2025 — The Corvane Bridge will open in 2028.');
    warned(by, 'LINDEN, 3 June 2025 — The Corvane Bridge will open in 2032.');
  });

  test('polls of two weeks', () => {
    const first = 'LINDEN, 3 June 2025 — A poll put the Greens at 14 per cent.';
    silent(first, 'LINDEN, 12 June 2025 — The Greens stand at 17 per cent in a new poll.');
    warned(first, 'LINDEN, 3 June 2025 — The poll put the Greens at 17 per cent.');
  });

  test('votes for and votes against', () => {
    const against = 'LINDEN, 3 June 2025 — Three members of the Linden council voted against the pier.';
    silent(against, 'LINDEN, 3 June 2025 — Seven members of the Linden council voted for the pier.');
    warned(against, 'LINDEN, 3 June 2025 — Seven members of the Linden council voted against the pier.');
  });
});
