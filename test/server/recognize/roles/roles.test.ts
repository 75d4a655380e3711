/** Who holds which position: the written forms that say so, and their innocent twins. */
import assert from 'node:assert/strict';
import type { DateMention } from '../../../../server/src/recognize/mentions';
import { rolesIn } from '../../../../server/src/recognize/roles/roles';
import { textOf } from '../../../../server/src/text/text';
import { unmarked } from '../../entities/folder';

/** Years stand for dates of every form. */
function datesIn(content: string): readonly DateMention[] {
  return [...content.matchAll(/(?:May )?\b20\d\d\b/g)].map((match) => ({
    kind: 'date',
    start: match.index,
    end: match.index + match[0].length,
    form: 'absolute',
    text: match[0],
    value: match[0].replace(/May (\d+)/, '$1-05'),
    stated: ['year'],
    assumed: [],
    basis: 'itself',
  }));
}

/** One line each: holder, title, organisation, since when. */
function roles(marked: string): readonly string[] {
  const { content, names } = unmarked(marked);
  return rolesIn(textOf(content), names, datesIn(content)).map(({ holder, title, organisation, since }) =>
    [holder?.text, title, organisation && `of ${organisation.text}`, since && `since ${since}`]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}

const read = (marked: string, ...expected: readonly string[]) => assert.deepEqual(roles(marked), expected, marked);
const nothing = (marked: string) => read(marked);

suite('roles behind a name', () => {
  test('a title with the body it belongs to', () => {
    read('[P Ana Ruiz], director of the [O Dale Bureau], left.', 'Ana Ruiz | director | of Dale Bureau');
    read('[P Ana Ruiz], a senior scientist at [O Tarn],', 'Ana Ruiz | senior scientist | of Tarn');
    read("[P Ana Ruiz], [O Tarn]'s chief risk officer,", 'Ana Ruiz | chief risk officer | of Tarn');
    read('[P Ana Ruiz], head of oil research at [O Tarn],', 'Ana Ruiz | head of oil research | of Tarn');
    read("[P Ana Ruiz], director of [L Dale] city's market regulator,", 'Ana Ruiz | director | of Dale');
    read('[P Ana Ruiz], a former [L Dale] councillor,', 'Ana Ruiz | former councillor | of Dale');
  });

  test('without a named body', () => {
    read('[P Ana Ruiz], head of the agency, said so.', 'Ana Ruiz | head');
    read("[P Ana Ruiz], 52, the company's chairwoman,", 'Ana Ruiz | chairwoman');
    read('It was signed by [P Ana Ruiz], chief executive officer of the buyer.', 'Ana Ruiz | chief executive officer');
    read('[P Ana Ruiz] (deputy mayor) and [P Leo Paz]', 'Ana Ruiz | deputy mayor');
    read('[P Ana Ruiz], as chair of the board, thanked all.', 'Ana Ruiz | chair');
  });

  test('two titles of one body are one, of two bodies two', () => {
    read('[P Ana Ruiz], chairman and CEO of [O Tarn],', 'Ana Ruiz | chairman and CEO | of Tarn');
    read(
      '[P Ana Ruiz], Member of the [O Dale Board] and Secretary of the [O Dale Party Committee], and [P Leo Paz], Chairman of [O Tarn], came.',
      'Ana Ruiz | Member | of Dale Board',
      'Ana Ruiz | Secretary | of Dale Party Committee',
      'Leo Paz | Chairman | of Tarn',
    );
  });

  test('a comma that only counts up gives none', () => {
    nothing('[P Ana Ruiz], [P Leo Paz] and [O Tarn] in [L Dale], [L Erewhon].');
    nothing('[P Ana Ruiz], mother of two,');
    nothing('[P Ana Ruiz], as loud as a captain,');
    nothing('[P Ana Ruiz], speaking to an officer,');
    nothing("[P Ana Ruiz], visiting [L Dale]'s mayor,");
    read('With [P Ana Ruiz], director [P Leo Paz] left.', 'Leo Paz | director');
  });
});

suite('roles before a name', () => {
  test('directly', () => {
    read('party secretary [P Liu Wei]', 'Liu Wei | party secretary');
    read('[O Tarn] founder [P Ana Ruiz]', 'Ana Ruiz | founder | of Tarn');
    read("[O Tarn]'s founder [P Ana Ruiz]", 'Ana Ruiz | founder | of Tarn');
    read('said Mayor [P Ana Ruiz] of [L Dale]', 'Ana Ruiz | Mayor | of Dale');
    read('Vice-President [P Ana Ruiz]', 'Ana Ruiz | Vice-President');
    read('said Defence Minister Gen. [P Ana Ruiz]', 'Ana Ruiz | Defence Minister');
    read('Minister of Mines and Energy [P Ana Ruiz]', 'Ana Ruiz | Minister of Mines and Energy');
  });

  test('in apposition', () => {
    read("the company's chairman and CEO, [P Ana Ruiz], said", 'Ana Ruiz | chairman and CEO');
    read('the chief executive of [O Tarn], [P Ana Ruiz].', 'Ana Ruiz | chief executive | of Tarn');
    read('The dean of the law faculty, [P Ana Ruiz], said so.', 'Ana Ruiz | dean');
    nothing('He told the dean of the law faculty, [P Ana Ruiz] said.');
    nothing('He told the mayor, [P Ana Ruiz] said.');
    nothing('The director left, [P Ana Ruiz] stayed.');
  });

  test('a word that is no title gives none', () => {
    nothing('Yesterday [P Ana Ruiz] left.');
    nothing('the director met [P Ana Ruiz]');
  });
});

suite('roles by a verb', () => {
  test('with its beginning', () => {
    read('[P Ana Ruiz], who has been chief executive since 2017,', 'Ana Ruiz | chief executive | since 2017');
    read(
      "[P Ana Ruiz], who became [L Dale]'s party secretary in May 2021, left.",
      'Ana Ruiz | party secretary | of Dale | since 2021-05',
    );
    read('[P Ana Ruiz] was appointed director of [O Tarn] in 2019.', 'Ana Ruiz | director | of Tarn | since 2019');
    read('[O Tarn] named [P Ana Ruiz] chief executive.', 'Ana Ruiz | chief executive | of Tarn');
    read('[P Ana Ruiz], who has headed [O Tarn] since 2017,', 'Ana Ruiz | headed | of Tarn | since 2017');
    read('[P Ana Ruiz], chief executive since 2017, left in 2019.', 'Ana Ruiz | chief executive | since 2017');
  });

  test('a date that belongs to something else is no beginning', () =>
    read('[P Ana Ruiz], chief executive, left in 2019.', 'Ana Ruiz | chief executive'));

  test('not every "was" and every "led"', () => {
    nothing('[P Ana Ruiz] was angry at the director.');
    nothing('[P Ana Ruiz] led [L Dale] to the title.');
    nothing('[P Ana Ruiz] was shot by an officer.');
  });
});

suite('roles in lines of their own', () => {
  test('under a letter, and in an imprint', () => {
    read('Yours,\n\n[P Ana Ruiz]\nChief Executive, [O Tarn]', 'Ana Ruiz | Chief Executive | of Tarn');
    read('Editor: [P Ana Ruiz]', 'Ana Ruiz | Editor');
    read('To: [P Ana Ruiz], Senior Partner, [O Tarn]', 'Ana Ruiz | Senior Partner | of Tarn');
  });

  test('a heading that happens to stand under a name gives none', () => nothing('[P Ana Ruiz]\nThe road to Dale'));
});

suite('roles by what somebody runs', () => {
  test('a line of work, a site, a body without a name', () => {
    read('[P Ana Ruiz], who heads finance at [O Tarn], left.', 'Ana Ruiz | heads finance | of Tarn');
    read('[P Ana Ruiz] manages the site for [O Tarn].', 'Ana Ruiz | manages the site | of Tarn');
    read('[P Ana Ruiz] chairs the council.', 'Ana Ruiz | chairs the council');
    read('[P Ana Ruiz] is in charge of procurement at [O Tarn].', 'Ana Ruiz | in charge of procurement | of Tarn');
  });

  test('a body, its own post, and who is called by it', () => {
    read('[P Ana Ruiz] heads the [L Dale] fire brigade.', 'Ana Ruiz | heads the fire brigade | of Dale');
    read('[P Ana Ruiz] has been at the helm of [O Tarn] for a year.', 'Ana Ruiz | at the helm of | of Tarn');
    read('[P Ana Ruiz] captains the ferry [O Astrid].', 'Ana Ruiz | captains | of Astrid');
    read('[P Ana Ruiz], who is defending [P Leo Paz], left.', 'Ana Ruiz | defending');
    read('[P Ana Ruiz] was named to run the central bank.', 'Ana Ruiz | run the central bank');
    read('The woman at the helm of [O Tarn], [P Ana Ruiz], left.', 'Ana Ruiz | at the helm of | of Tarn');
    read('It opens under [P Ana Ruiz] as general manager.', 'Ana Ruiz | general manager');
    read('In a speech as head of [O Tarn], [P Ana Ruiz] said so.', 'Ana Ruiz | head | of Tarn');
  });

  test('somebody whom the text has just named', () => {
    read('[P Ana Ruiz] keeps bees. As of this week she is the mayor.', 'Ana Ruiz | mayor');
    nothing('[P Ana Ruiz] thanked [P Eva Lund]. As of this week she is the mayor.');
    nothing('[P Ana Ruiz] keeps bees. As of this week she is tired.');
  });

  test('what else is led and managed gives none', () => {
    nothing('[P Ana Ruiz] leads the race.');
    nothing('[P Ana Ruiz] manages to smile.');
    nothing('[P Ana Ruiz] runs the tap.');
    nothing('[P Ana Ruiz] defended the title.');
    nothing('The woman, [P Ana Ruiz], left.');
    nothing('[P Leo Paz], asked the mayor for water.');
    nothing('[P Ana Ruiz], who led her team to the title, left.');
  });

  test('whom an employer employs as something', () => {
    read('[P Ana Ruiz], whom [O Tarn] employed as its welder, left.', 'Ana Ruiz | welder | of Tarn');
    nothing('[P Ana Ruiz], whom [O Tarn] treated as an enemy, left.');
  });
});
