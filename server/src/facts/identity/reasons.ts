/** Why two statements were taken for the same fact, in sentences for a person. */
import { type Phrase, phrase } from '../../text/phrase';
import type { Facts } from '../facts';
import { CARRIED, type Statement } from '../statement';
import { transposed } from './distance';
import { synonymsIn } from './likeness';
import { sole } from './only';

/** `shared` are ids of entities that both name, `governing` the frames of both. */
export function whyOf(
  facts: Facts,
  a: Statement,
  b: Statement,
  shared: readonly string[],
  governing: readonly string[],
): Phrase[] {
  const why: Phrase[] = [];
  if (governing.length > 0) why.push(phrase('Both speak of the same thing: {0}.', governing));
  if (shared.length > 0)
    why.push(
      phrase(
        'Both name {0}.',
        shared.map((id) => facts.linked.byId.get(id)?.name ?? id),
      ),
    );
  const words = [...a.terms.keys()]
    .filter(
      (term) => Math.max(a.terms.get(term) ?? 0, b.terms.get(term) ?? CARRIED) < CARRIED && !governing.includes(term),
    )
    .sort((x, y) => (facts.weights.get(y) ?? 0) - (facts.weights.get(x) ?? 0) || (x < y ? -1 : 1))
    .slice(0, 4);
  if (words.length > 0) why.push(phrase('Their sentences share the words {0}.', words));
  const synonyms = synonymsIn(facts, a, b).slice(0, 4);
  if (synonyms.length > 0)
    why.push(
      phrase(
        'These words mean the same: {0}.',
        synonyms.map(([term, other]) => `${term} ~ ${other}`),
      ),
    );
  if (sole(facts, a, b)) why.push(phrase('Each document gives one such figure only.'));
  if (transposed(a, b)) why.push(phrase('The numbers differ by two neighbouring digits that changed places.'));
  return why;
}
