/**
 * Deeds that one happening may be told as: what "vanished" was "stolen", what "gave way" is a "crash".
 *
 * Kin are not stages of one course: a signing is no delivery, an arrest no trial. To be one, two of them have to befall
 * the same by name or by noun.
 */
const GROUPS: readonly (readonly string[])[] = [
  'opening unsealing restart firstrun movein introduction force border festival'.split(' '),
  'closing halt dissolution quarantine'.split(' '),
  'theft disappearance abduction escape'.split(' '),
  'crash collapse sinking grounding explosion fire avalanche'.split(' '),
  'attack killing shelling'.split(' '),
  'noticing sighting'.split(' '),
  'flood burst collapse spill landfall'.split(' '),
  'death killing execution'.split(' '),
  'publication premiere broadcast listing introduction'.split(' '),
  'delivery arrival sale move donation'.split(' '),
  'leaving dismissal abdication'.split(' '),
  'ruling rejection adoption granting'.split(' '),
  'demolition felling collapse'.split(' '),
  'ban force halt strip'.split(' '),
  'walkout halt protest'.split(' '),
  'return restart'.split(' '),
  'truce surrender expiry'.split(' '),
  'meeting tour speech festival protest concert'.split(' '),
  'match race festival'.split(' '),
  'liftoff sailing firstflight maidenvoyage'.split(' '),
  'rescue evacuation freeing'.split(' '),
  'lifting abolition expiry'.split(' '),
  'award granting donation'.split(' '),
  'arrival landfall tour'.split(' '),
  'naming baptism shiplaunch'.split(' '),
  'building groundbreaking'.split(' '),
  'outage halt'.split(' '),
  'eruption explosion'.split(' '),
  'poll choice'.split(' '),
  'deadline expiry filing'.split(' '),
  'settlement signing'.split(' '),
];

const groups = new Map<string, number[]>();
for (const [i, group] of GROUPS.entries()) for (const deed of group) groups.set(deed, [...(groups.get(deed) ?? []), i]);

/** The groups that a deed stands in; two that share one are kin. */
export function kinOf(deed: string): readonly number[] {
  return groups.get(deed) ?? [];
}
