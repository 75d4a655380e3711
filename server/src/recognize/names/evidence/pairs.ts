/** Pairs: "Orlan Academy and Tarvik Primary School" are two bodies; "Ministry of Roads and Rivers" is one. */
import type { NameMention } from '../../mentions';
import type { Evidence, Sight } from './evidence';
import { nameAt } from './mention';

const HEAD =
  /\s(?:Academy|School|College|University|Hospital|Bank|Council|Ministry|Agency|Authority|Institute|Bureau|Commission|Committee|Department|Foundation|Party|Union|Court|Company|Group|Church|Club)$/;

export const pairs: Evidence = (sight, names) => names.flatMap((name) => parted(sight, name));

function parted(sight: Sight, name: NameMention): readonly NameMention[] {
  if (name.type !== 'organisation') return [name];
  const at = name.text.indexOf(' and ');
  const [left, right] = [name.text.slice(0, at), name.text.slice(at + 5)];
  if (at < 0 || !HEAD.test(left) || !HEAD.test(right)) return [name];
  const middle = name.start + at;
  return [
    nameAt(sight.text, { start: name.start, end: middle }, name.type, name.confidence),
    nameAt(sight.text, { start: middle + 5, end: name.end }, name.type, name.confidence),
  ];
}
