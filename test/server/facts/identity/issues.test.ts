/** Documents that tell each of a day, a round or an issue of its own; and those that tell of one. */
import assert from 'node:assert/strict';
import { findings } from '../../../../server/src/features/findings';
import { folderOf } from '../../../support/engine';

/** The rules that warn of texts beside each other. */
function rules(...texts: readonly string[]): readonly string[] {
  const folder = folderOf(texts.map((content, i) => ({ path: `${i}.txt`, content })));
  return findings(folder).flatMap(({ severity, rule }) => (severity === 'warning' ? [rule] : []));
}

suite('documents of one series', () => {
  test('two convictions, each the news of its day', () => {
    const march =
      'LINDEN, 4 March 2025 — Anton Beller was convicted on Tuesday of robbing a bank in Linden. The jury took four hours.';
    assert.deepEqual(
      rules(
        march,
        'LINDEN, 9 September 2025 — Anton Beller was convicted on Tuesday of assaulting a guard in Linden. The jury took one hour.',
      ),
      [],
    );
    assert.deepEqual(
      rules(
        march,
        'LINDEN, 5 March 2025 — Anton Beller was convicted on Tuesday of robbing a bank in Linden. The jury took one hour.',
      ),
      ['figures-disagree'],
    );
  });

  test('stages of one race', () => {
    const fourth =
      '9 July 2025 — Stage four: Bruno Salas won the 172 km stage to Tarn on Wednesday in 4 hours 9 minutes.';
    assert.deepEqual(
      rules(
        fourth,
        '9 July 2025 — Stage five: Bruno Salas won the 148 km stage to Tarn on Wednesday in 3 hours 31 minutes.',
      ),
      [],
    );
    assert.notDeepEqual(
      rules(
        fourth,
        '9 July 2025 — Stage four: Bruno Salas won the 148 km stage to Tarn on Wednesday in 4 hours 9 minutes.',
      ),
      [],
    );
  });

  test('phases of one study', () =>
    assert.deepEqual(
      rules(
        'In the first phase of the trial of Avalin, 24 volunteers took the drug for six weeks.',
        'In the second phase of the trial of Avalin, 310 volunteers took the drug for 26 weeks.',
      ),
      [],
    ));

  test('minutes of two meetings', () => {
    const march =
      'Dale Parish Council, minutes of the meeting on 3 March 2025. The grant of 84,000 pounds was approved. The next meeting will be on 7 April.';
    assert.deepEqual(
      rules(
        march,
        'Dale Parish Council, minutes of the meeting on 7 April 2025. The grant of 12,500 pounds was approved. The next meeting will be on 12 May.',
      ),
      [],
    );
    assert.notDeepEqual(
      rules(
        march,
        'Harland Echo, 4 March 2025. A grant of 48,000 pounds was approved by the Dale Parish Council on Monday.',
      ),
      [],
    );
  });

  test('a later day raises what an earlier one had', () => {
    const offer = '3 June 2025 — The bus company offers the drivers of Harland 3 percent more pay, its director said.';
    assert.deepEqual(
      rules(
        offer,
        '10 June 2025 — The bus company raised its offer to the drivers of Harland to 5 percent more pay, its director said.',
      ),
      [],
    );
  });

  test('a count that is not complete', () => {
    const early = '5 October 2025 — With 40 percent of the votes counted, Ines Calder had 53 percent in Harland.';
    assert.deepEqual(rules(early, '5 October 2025 — Ines Calder won in Harland with 51.2 percent of the vote.'), []);
  });

  test('the first day, and all of them', () => {
    const first = '22 July 2025 — The Dale festival drew 12,000 visitors on its first day.';
    assert.deepEqual(rules(first, '22 July 2025 — The Dale festival drew 31,000 visitors over three days.'), []);
    assert.notDeepEqual(rules(first, '22 July 2025 — The Dale festival drew 21,000 visitors on its first day.'), []);
  });

  test('what stays so changes from day to day', () =>
    assert.deepEqual(
      rules(
        '12 January 2026 — Snow fell on Harland on Monday morning. Fourteen schools stayed shut.',
        '13 January 2026 — More snow fell on Harland on Tuesday. Thirty-one schools stayed shut.',
      ),
      [],
    ));

  test('a plan of months ago', () => {
    const planned = '3 December 2024 — The trial of Anton Beller in Linden is due to begin on 24 January 2025.';
    assert.deepEqual(
      rules(planned, '2 March 2025 — The trial of Anton Beller in Linden began on 27 February 2025.'),
      [],
    );
  });
});
