/** An order that a text tells, where the dates of the two events say otherwise. */

import { bareStatement } from '../../facts/bare';
import type { Facts } from '../../facts/facts';
import type { Misplaced } from '../../facts/order/chronology';
import type { Contrary } from '../../facts/order/contrary';
import type { Precedence } from '../../facts/order/precedences';
import type { Statement } from '../../facts/statement';
import { phrase } from '../../text/phrase';
import { fileName, quoted, wordsOf } from '../message';
import type { Impossible } from './impossible';

export function misplacedOrder(facts: Facts, { told, one, other }: Misplaced): Impossible {
  return {
    message: phrase(
      '{0} has {1}, {2} has {3}',
      fileName(one.path),
      quoted(facts, one),
      fileName(other.path),
      quoted(facts, other),
    ),
    at: statementOf(facts, told),
    against: [one, other],
    why: [
      phrase('The text puts {0} and {1} in an order that their dates do not have.', told.one.head, told.other.head),
    ],
  };
}

/** Two orders that cannot both be. */
export function contraryOrder(facts: Facts, { a, b }: Contrary): Impossible {
  const [at, other] = [statementOf(facts, a), statementOf(facts, b)];
  return {
    message: wordsOf(facts, [other]),
    at,
    against: [other],
    why: [phrase('The two put the same events in contrary orders.')],
  };
}

function statementOf({ readings }: Facts, { path, span, sentence, one, other }: Precedence): Statement {
  const reading = readings.get(path);
  if (!reading) throw new Error(`${path} was told of and is not read`);
  return {
    ...bareStatement(reading, span, sentence, { kind: 'order' }),
    frames: [one.head, other.head],
    participants: [...new Set([...one.named, ...other.named])],
    named: one.named.length > 0,
  };
}
