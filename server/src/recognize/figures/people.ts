/** What people are counted as: `seven people were killed` counts deaths, `employs 800 people` employees. */
import type { Quantity } from './quantity';
import { at, type Word } from './words';

/** `unit` itself, or what the clause makes of those people; `next` is the index of the word behind the noun. */
export function unitAmid(words: readonly Word[], { first }: Quantity, unit: string, next: number): string {
  const behind = (offset: number) => at(words, next + offset).lower;
  if (unit === 'life') return isNear(words, first, /^(?:loss|lost|claimed|claiming|cost|took)$/) ? 'death' : unit;
  if (/^members?$/.test(unit) && behind(0) === 'voted') return 'vote';
  if (unit === 'other') return 'person';
  if (unit !== 'person') return unit;
  if (
    /^(?:dead|died|killed)$/.test(behind(0)) ||
    (/^(?:were|was|are|been|have|had)$/.test(behind(0)) && /^(?:killed|died|dead)$/.test(behind(1)))
  )
    return 'death';
  if (isNear(words, first, /^(?:killed|killing|kills|kill|death|deaths)$/)) return 'death';
  if (isNear(words, first, /^(?:employ|employs|employed|employing|employer|hire|hired|hires|hiring)$/))
    return 'employee';
  for (let offset = 0; offset < 6; offset++) if (/^(?:payroll|employed|hired)$/.test(behind(offset))) return 'employee';
  return behind(0) === 'have' && behind(2) === 'taken' && behind(3) === 'on' ? 'employee' : unit;
}

/** Whether one of the few words before the number, hedges between, matches. */
function isNear(words: readonly Word[], first: number, pattern: RegExp): boolean {
  for (let back = 1; back <= 5; back++) {
    const word = at(words, first - back);
    if (pattern.test(word.lower)) return true;
    if (/^[.,;:]$/.test(word.lower)) return false;
  }
  return false;
}
