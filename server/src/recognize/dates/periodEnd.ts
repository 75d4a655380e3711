/**
 * Either end of the running period: the end of the year, the start of the month, by year-end.
 *
 * Not: "the end of the year-long row", "the end of the week-end".
 */
import type { Form } from './form';
import type { Part, Unit } from './meaning';

export const periodEnd: Form = {
  name: 'periodEnd',
  cues: ['period'],
  sign: /of\s+the\s+[mqyd]|[\s-]end/iu,
  pattern:
    /(?<![\p{L}\d-])(?:the\s+)?(?:(?:very\s+)?(?<part>start|beginning|end|close|middle)\s+of\s+the\s+(?<unit>month|quarter|year|decade)|(?<=\b(?:by|until|before)\s)(?<end>year|month|quarter)[\s-]end)(?![\p{L}\d-])(?!\s+(?:ended|to)\b)/giu,
  read: ({ groups }) => {
    const { part, unit, end } = groups ?? {};
    const of = { kind: 'counted', unit: (unit ?? end ?? '').toLowerCase() as Unit, by: 0, from: 'dateline' } as const;
    return { meaning: { kind: 'part', part: partOf(part), of }, stated: [] };
  },
};

function partOf(word: string | undefined): Part {
  if (/^(?:start|beginning)$/i.test(word ?? '')) return 'start';
  return /^middle$/i.test(word ?? '') ? 'middle' : 'end';
}
