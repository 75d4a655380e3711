/** Several of a thing, in English. */
import assert from 'node:assert/strict';
import { plural } from '../../../server/src/features/plural';

suite('features: plural', () => {
  for (const [one, several] of Object.entries({
    worker: 'workers',
    'season ticket': 'season tickets',
    story: 'stories',
    day: 'days',
    branch: 'branches',
    class: 'classes',
    person: 'people',
    fireman: 'firemen',
    human: 'humans',
    loaf: 'loaves',
    chief: 'chiefs',
    crisis: 'crises',
    mile: 'miles',
  }))
    test(several, () => assert.equal(plural(one), several));

  for (const same of ['USD', 'km', 'km2', 'nmi', 'mph', '°C', '¤', 'kWh/m2', 'aircraft', 'crew staff', 'magnitude', ''])
    test(`${same || 'nothing'} stays`, () => assert.equal(plural(same), same));
});
