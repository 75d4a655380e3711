/**
 * A day pointed at: today, yesterday, tomorrow, tonight, last night, this morning.
 *
 * Not: "Today" in a title (USA Today, Today programme), "yesterday's men", "today's world", "nowadays".
 */
import type { Form } from './form';

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, last: -1, tomorrow: 1 };

export const deictic: Form = {
  name: 'deictic',
  cues: ['deictic'],
  pattern:
    /(?<![\p{L}\d-])(?:(?:earlier\s+|later\s+)?(today|yesterday|tomorrow|tonight)(?:\s+(?:morning|afternoon|evening|night|lunchtime)\b)?|(this)\s+(?:morning|afternoon|evening)|(last)\s+(?:night|evening))(?![\p{L}\d-])/giu,
  read: (match, { before, after }) => {
    const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    if (/^(?:Today|TODAY)/.test(match[0]) && (/\p{L}\s+$/u.test(before) || /^\s+(?:programme|show|on\b)/i.test(after)))
      return undefined;
    if (/^['’]s\s+(?:world|generation|youth|society|young|men|women|children|consumers|standards)\b/.test(after))
      return undefined;
    const timed = match[0].includes(' ') || word === 'tonight';
    return {
      meaning: { kind: 'moved', unit: 'day', by: DAYS[word] ?? 0, from: 'dateline' },
      stated: timed ? ['day', 'time'] : ['day'],
    };
  },
};
