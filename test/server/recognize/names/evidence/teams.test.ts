/** Who is played for, and what has a nickname, is a team. */
import { teams } from '../../../../../server/src/recognize/names/evidence/teams';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: teams', () => {
  for (const [marked, expected] of [
    ['She played for [[Tarvik|place]].', 'She played for [[Tarvik|organisation]].'],
    ['He was drafted by the [[Tarvik|place]].', 'He was drafted by the [[Tarvik|organisation]].'],
    ['They lost to [[Tarvik|place]] 3-1.', 'They lost to [[Tarvik|organisation]] 3-1.'],
    ['Fans of the [[Wrocław Herons|place]].', 'Fans of the [[Wrocław Herons|organisation]].'],
  ] as const)
    test(marked, () => checkEvidence(teams, marked, expected));

  for (const marked of [
    'She played for [[Norway|place]].',
    'She played for [[Ada Orrin|person]].',
    'They lost in [[Tarvik|place]] 3-1.',
    'Rain over the [[Wrocław Hills|place]].',
    'Rain over [[Wrocław Herons|place]].',
  ])
    test(`left: ${marked}`, () => checkUnmoved(teams, marked));
});
