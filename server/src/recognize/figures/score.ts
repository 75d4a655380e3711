/**
 * Results of games and votes written as a pair: `a 2-1 win`, `beat them 3–0`, `lost 54-48`.
 *
 * The value is the first side's number, the range holds both. Only beside a word of winning or losing, so that `9–15`
 * and `2024-25` stay what they are.
 */
import type { Form } from './form';
import { at, isDigits, type Word } from './words';

const RESULTS =
  /^(?:win|wins|won|victory|victories|beat|beats|beaten|defeat|defeats|defeated|loss|lost|lose|draw|draws|drew|drawn|lead|leads|led|score|scored|scoreline|result|ahead|down|up|tie|tied|triumph|thrashing|vote|votes|voted|ruled|decision|ruling|majority|comeback|finished|finish|ended|penalties|level|equalised|equalized|carried|aggregate|made)$/;
/** How many words around the pair may hold one of these. */
const REACH = 4;

export const score: Form = ({ words, index }) => {
  const [left, right, behind] = [at(words, index), at(words, index + 1), at(words, index + 2)];
  if (!isPoints(left) || !isPoints(right)) return undefined;
  if (
    (right.joint !== 'hyphen' && right.joint !== 'dash') ||
    (/^(?:hyphen|dash|none)$/.test(behind.joint) && isDigits(behind))
  )
    return undefined;
  let stated = false;
  for (let offset = -REACH; offset <= REACH + 1; offset++) stated ||= RESULTS.test(at(words, index + offset).lower);
  if (!stated || /^(?:%|per|percent|years?|days?|people|million|billion)$/.test(behind.lower)) return undefined;
  const [first, second] = [Number(left.text), Number(right.text)];
  return {
    kind: 'score',
    first: index,
    next: index + 2,
    unit: 'score',
    value: first,
    tolerance: 0,
    range: { low: Math.min(first, second), high: Math.max(first, second) },
  };
};

function isPoints(word: Word): boolean {
  return /^(?:0|[1-9]\d{0,2})$/.test(word.text);
}
