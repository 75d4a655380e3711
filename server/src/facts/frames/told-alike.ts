/**
 * Deeds that texts tell for one another: who "got the letter" was dismissed, who "won" was elected.
 *
 * Not one frame, and evidence for an order of events alone. What follows one upon the other, an arrest and a charge, an
 * approval and a signing, must not stand in one line.
 */
import { termOf } from '../words';

const ALIKE: readonly string[] = [
  'leave vacate empty clear evacuate withdraw flee abandon',
  'stop fail quit halt die stall',
  'move roll start depart pull drive',
  'dismiss cut axe letter',
  'appoint job post hire',
  'elect win victory mandate',
  'approve decide consent permit grant authorise authorize clearance',
  'pay money transfer receive cash envelope payment loan',
  'sell own acquire buy purchase',
  'test sample audit check inspect examine laboratory analyse analysis screen',
  'explode shot shoot fire burst ignite',
  'warn alarm siren sound message alert',
  'call radio telephone phone contact ring mayday speak',
  'tell hear learn know aware word notice notify inform announce notice',
  'newspaper press story article report publish write journalist',
  'sow plant seed',
  'consult negotiate meeting invitation talks',
  'flames smoke blaze burn',
  'doctorate degree diploma certificate',
  'hit strike crash collide jolt ram bump',
  'connect supply drink',
  'finish end complete over',
  'race final stage match game',
];

const lines = new Map<string, number[]>();
for (const [i, line] of ALIKE.entries())
  for (const term of new Set(line.split(' ').map(termOf))) lines.set(term, [...(lines.get(term) ?? []), i]);

/** Both as `termOf` has them. */
export function toldAlike(a: string, b: string): boolean {
  return (lines.get(a) ?? []).some((line) => lines.get(b)?.includes(line));
}
