/**
 * Who holds which position: every written form in turn, the first to claim a stretch of text keeping it.
 *
 * A form reads one sentence at a time, as words and whole names.
 */
import { firstEndingAfter, overlaps, type Span, within } from '../../text/span';
import type { Text } from '../../text/text';
import type { DateMention, NameMention, RoleMention } from '../mentions';
import { rolesAfterNames } from './after-name';
import { rolesBeforeNames } from './before-name';
import { rolesInClauses } from './clause';
import { itemsOf } from './items';
import { rolesInLayout } from './layout';
import { sentencesOfPronouns } from './pronouns';
import type { Role } from './role';

/** `names` and `dates` in reading order. Roles without a holder are not read. */
export function rolesIn(
  text: Text,
  names: readonly NameMention[],
  dates: readonly DateMention[],
): readonly RoleMention[] {
  const people = names.filter(({ type }) => type === 'person');
  const held = (span: Span) => overlapsAny(people, span);
  const sentences = text.sentences.filter(held).map((sentence) => itemsOf(text, sentence, names));
  const found = [rolesAfterNames, rolesInClauses, rolesBeforeNames].flatMap((form) => sentences.flatMap(form));
  const called = sentencesOfPronouns(text, names).flatMap(rolesInClauses);
  const lines = text.lines.filter((line) => line.kind !== 'prose');
  // A title may stand on the line under its holder's.
  const set = lines.map((line, i) =>
    held(line) || (i > 0 && held(lines[i - 1] as Span)) ? itemsOf(text, line, names) : [],
  );
  return unclaimed(text, [...found, ...called, ...rolesInLayout(set)])
    .sort((a, b) => a.start - b.start)
    .map((role) => mentionOf(text, role, names, dates));
}

function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const first = spans[firstEndingAfter(spans, span.start)];
  return first !== undefined && overlaps(first, span);
}

/** Of roles that share words, the first. */
function unclaimed(text: Text, roles: readonly Role[]): Role[] {
  const claimed = new Set<number>();
  return roles.filter((role) => {
    const words = within(text.tokens, role).map((token) => token.start);
    if (words.some((word) => claimed.has(word))) return false;
    for (const word of words) claimed.add(word);
    return true;
  });
}

function mentionOf(text: Text, role: Role, names: readonly NameMention[], dates: readonly DateMention[]): RoleMention {
  const since = sinceOf(text, role, dates);
  return {
    kind: 'role',
    start: role.start,
    end: role.end,
    title: titleOf(text, role, names),
    ...(role.holder && { holder: role.holder }),
    ...(role.organisation && { organisation: role.organisation }),
    ...(since !== undefined && { since }),
  };
}

/** The words of the span without the names in it. */
function titleOf(text: Text, span: Span, names: readonly NameMention[]): string {
  const inside = within(names, span);
  const pieces = [...inside, { start: span.end, end: span.end }].map(({ start }, index) =>
    text.content.slice(inside[index - 1]?.end ?? span.start, start),
  );
  return pieces
    .map((piece, index) => (index > 0 ? piece.replace(/^['’]s?(?=\s)/, '') : piece))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const FARTHEST = 60;
const SINCE = /^[^.;:!?]*\bsince\s(?:the\s)?$/i;
const BEGINNING = /^[\s,]*(?:(?:in|on|from)\s)?(?:the\s)?$/i;

function sinceOf(text: Text, role: Role, dates: readonly DateMention[]): string | undefined {
  const date = dates[firstEndingAfter(dates, role.behind)];
  if (!date || date.start < role.behind || date.start - role.behind > FARTHEST) return undefined;
  const between = text.content.slice(role.behind, date.start);
  return SINCE.test(between) || (role.begins && BEGINNING.test(between)) ? date.value : undefined;
}
