/**
 * Years from one to another: 2019–2022, 1997-2003, 2011 to 2022, 2025–30, the budget year 2025/26, FY2025-26.
 *
 * Not: "between 2019 and 2022" (two years, each complete), file numbers ("2024/031"), "2024-05" with no later year.
 */

import { phrase } from '../../text/phrase';
import type { Form } from './form';

const BUDGET = /\b(?:budget|fiscal|financial|tax|revenue|accounts|accounting)\b/i;

export const years: Form = {
  name: 'years',
  cues: ['year', 'number'],
  pattern:
    /(?<![\p{L}\d.,:/$€£¥₹#-])(?:FY\s?)?((?:1[5-9]|20)\d\d)(\s?[–—-]\s?|\/|\s+(?:to|through|until)\s+)((?:1[5-9]|20)?\d\d)(?![\p{L}\d%/]|[-–.,]\d)/gu,
  read: ([whole, first = '', joint = '', second = ''], { before, after }) => {
    const from = Number(first);
    const to = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
    if (to <= from || to - from > 200) return undefined;
    const spoken = /\p{L}/u.test(joint);
    if (spoken && (second.length === 2 || /\b(?:rose|fell|cut|up|down|increased|grew)\b/i.test(before)))
      return undefined;
    const split = joint === '/' || to === from + 1;
    if (joint === '/' && to !== from + 1) return undefined;
    if (split && BUDGET.test(`${before.slice(-60)} ${/^FY/.test(whole) ? 'fiscal' : ''} ${after.slice(0, 40)}`))
      return {
        meaning: { kind: 'plain', value: `${from}-04/${to}-03` },
        stated: ['year'],
        assumed: [phrase('a budget year from April to March')],
      };
    return { meaning: { kind: 'plain', value: `${from}/${to}` }, stated: ['year'] };
  },
};
