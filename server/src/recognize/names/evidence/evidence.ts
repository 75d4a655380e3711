/**
 * What the document itself says of the names in it, one kind of evidence a file, applied in this order:
 * what was not read, how far a name reaches, what is none, what kind it is, and last what its repetition says.
 */
import type { Text } from '../../../text/text';
import type { NameMention } from '../../mentions';
import type { Laid } from '../tagged';
import { acronyms } from './acronyms';
import { bodies } from './bodies';
import { bylines } from './bylines';
import { corporateForms } from './corporate-forms';
import { datelines } from './datelines';
import { definitions } from './definitions';
import { echoes } from './echoes';
import { enumerations } from './enumerations';
import { honorifics } from './honorifics';
import { lonePeople } from './lone-people';
import { mastheads } from './mastheads';
import { nothings } from './nothings';
import { overlookedBodies } from './overlooked-bodies';
import { pairs } from './pairs';
import { placed } from './placed';
import { reach } from './reach';
import { registers } from './registers';
import { repetition } from './repetition';
import { shortForms } from './short-forms';
import { sites } from './sites';
import { spokenLabels } from './spoken-labels';
import { teams } from './teams';

/** The document and its units as the chain saw them. */
export interface Sight extends Laid {
  readonly text: Text;
}

/** Takes and gives names in reading order that do not overlap. */
export type Evidence = (sight: Sight, names: readonly NameMention[]) => readonly NameMention[];

const EVIDENCE: readonly Evidence[] = [
  overlookedBodies,
  reach,
  pairs,
  corporateForms,
  registers,
  datelines,
  nothings,
  mastheads,
  bodies,
  sites,
  honorifics,
  bylines,
  spokenLabels,
  definitions,
  enumerations,
  acronyms,
  placed,
  teams,
  lonePeople,
  repetition,
  shortForms,
  echoes,
];

export function weighed(sight: Sight, names: readonly NameMention[]): readonly NameMention[] {
  return EVIDENCE.reduce((found, evidence) => evidence(sight, found), names);
}
