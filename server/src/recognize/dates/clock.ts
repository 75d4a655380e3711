/**
 * A clock time beside a date: 2:15pm, 17 Apr 2024; Nov 9, 2024 4:12 PM; on Tuesday at 14.30.
 *
 * Kept with its day, never a date of its own. Not: scores and ratios, which have no date beside them.
 */

const CLOCK = '(\\d{1,2})(?:[:.](\\d\\d))?(?::\\d\\d)?(?:\\s?([ap])\\.?\\s?m\\b\\.?)?';
const AFTER = new RegExp(`^(?:,|\\s*T|\\s+at|,\\s+at|\\s+around|\\s+on)?\\s*${CLOCK}`, 'iu');
const BEFORE = new RegExp(`(?<![\\d.,:])${CLOCK}(?:\\s*(?:GMT|UTC|local time))?(?:\\s+on)?,?\\s+$`, 'iu');

/** `HH:MM` of 24 hours; `undefined` where none stands beside the date. */
export function clockBeside(before: string, after: string): string | undefined {
  return timeOf(AFTER.exec(after.slice(0, 24))) ?? timeOf(BEFORE.exec(before.slice(-24)));
}

function timeOf(match: RegExpExecArray | null): string | undefined {
  const [, hours, minutes, half] = match ?? [];
  if (!hours || (minutes === undefined && half === undefined)) return undefined;
  const hour = Number(hours) + (/p/i.test(half ?? '') && Number(hours) < 12 ? 12 : 0);
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  const turned = /a/i.test(half ?? '') && hour === 12 ? 0 : hour;
  return `${String(turned).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
