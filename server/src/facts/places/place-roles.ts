/**
 * The words that tie a place to somebody or something: one verb or phrase, its preposition, and the place behind it.
 *
 * To teach another way of saying where, add its words to the role that they tell.
 */

export type Subject =
  | 'person'
  | 'organisation'
  | 'place'
  | 'vessel'
  | 'people'
  | 'parties'
  | 'building'
  | 'event'
  | 'lost';

export interface Role {
  readonly role: string;
  /** Up to the place's name. */
  readonly before: RegExp;
  /** Behind a place that the sentence begins with: "In the barn at Oxelby, the police came across …". */
  readonly behind?: RegExp;
  readonly of: readonly Subject[];
  /** Whether a plan says it too: one plan has one place. */
  readonly planned?: true;
}

const FOUND = 'found|discovered|recovered|came to light|come to light|turned up|came across|unearthed|spotted';
const TO = String.raw`\s+(?:the\s+)?(?:city of\s+|town of\s+|village of\s+)?$`;
export const placeRoles: readonly Role[] = [
  {
    role: 'found',
    before: ending(String.raw`\b(?:${FOUND})\b[^.;]{0,50}?\s(?:in|at)`),
    behind: new RegExp(String.raw`\b(?:${FOUND})\b`, 'iu'),
    of: ['lost'],
  },
  {
    role: 'born',
    before: ending(
      String.raw`\b(?:(?:born|came into the world|saw the light of day)\b[^.;,]{0,30}?\s(?:in|at)|native\s(?:of|to)|hail(?:s|ed)\sfrom|(?:his|her)\sbirthplace,?(?:\s(?:is|was))?)`,
    ),
    of: ['person'],
  },
  { role: 'died', before: ending(String.raw`\b(?:died|dies)\b[^.;,]{0,40}?\s(?:in|at)`), of: ['person'] },
  {
    role: 'arrested',
    before: ending(
      String.raw`\b(?:arrested|detained|captured|apprehended|taken into custody|(?:was|were|been) (?:caught|seized|picked up|held)|(?:caught|captured|seized)(?=\s\p{Lu}))\b[^.;,]{0,30}?\s(?:in|at)`,
    ),
    of: ['person'],
  },
  { role: 'buried', before: ending(String.raw`\bburied\b[^.;,]{0,30}?\s(?:in|at)`), of: ['person'] },
  {
    role: 'raised',
    before: ending(String.raw`\b(?:raised|grew up|brought up|spent (?:his|her) childhood)\b[^.;,]{0,20}?\s(?:in|at)`),
    of: ['person'],
  },
  {
    role: 'examined',
    before: ending(
      String.raw`\b(?:medical|examined|looked at (?:him|her)|operated on|(?:his|her|the) operation|tested)\b[^.;,]{0,40}?\s(?:in|at)`,
    ),
    of: ['person'],
  },
  {
    role: 'held',
    before: ending(String.raw`\b(?:talks|negotiations|match|game)\b[^.;,]{0,90}?\s(?:in|at)`),
    of: ['parties'],
  },
  {
    role: 'towed',
    before: ending(String.raw`\b(?:towed|diverted|escorted|brought)\b[^.;,]{0,30}?\sto`),
    of: ['vessel'],
  },
  {
    role: 'moored',
    before: ending(String.raw`\b(?:moored|anchored|berthed|impounded|docked)\b[^.;,]{0,30}?\s(?:in|at|off)`),
    of: ['vessel'],
  },
  {
    role: 'taken',
    before: ending(
      String.raw`\b(?:taken|brought|rushed|flown|airlifted|transported|evacuated|admitted|moved|transferred)\b[^.;,]{0,40}?\sto`,
    ),
    of: ['people', 'person'],
  },
  { role: 'taken', before: ending(String.raw`\bleft\b[^.;,]{0,50}?\sfor`), of: ['people'] },
  {
    role: 'left',
    before: ending(String.raw`\b(?:left|(?:departed|took off|taken off|sailed|set off|set out)(?:\s+from)?)`),
    of: ['vessel'],
  },
  { role: 'left', before: ending(String.raw`\b(?:air)?port\s(?:in|at|of)`), of: ['vessel'] },
  {
    role: 'signed',
    before: ending(String.raw`\bsigned\b[^.;,]{0,60}?\s(?:in|at)`),
    of: ['parties'],
  },
  {
    role: 'built',
    before: ending(
      String.raw`\b(?:(?:be|been|being|is|was|were)\s(?:re)?built|(?:is|was)\sgoing\sup)\b[^.;]{0,60}?\s(?:in|at|on)`,
    ),
    of: ['building'],
    planned: true,
  },
  {
    role: 'based',
    before: ending(
      String.raw`\b(?:(?:based|headquartered)\s(?:in|at)|(?:has|have|had|with|keeps?|whose|its|moved)\s(?:its\s|their\s)?(?:seat|headquarters|head\soffice|main\soffice)(?:\s(?:is|are|was))?\s(?:in|at))`,
    ),
    of: ['organisation'],
  },
  {
    role: 'registered',
    before: ending(String.raw`\b(?:registered|incorporated|domiciled)\sin`),
    of: ['organisation'],
  },
  {
    role: 'held',
    before: ending(
      String.raw`\b(?:(?:was|were|been|be|is) (?:held|staged)|took place|takes place|take place|taken place)\b[^.;,]{0,30}?\s(?:in|at)`,
    ),
    of: ['event'],
  },
  {
    role: 'in',
    before: ending(
      String.raw`(?:^|,)\s*(?:which\s+)?(?:(?:is\s+)?an?\s+(?:[\p{Ll}-]+\s+)?(?:village|town|city|hamlet|suburb|port)\s+in|in\s+the\s+(?:province|region|county|district|department|prefecture)\s+of)`,
    ),
    of: ['place'],
  },
  {
    role: 'in',
    before: ending(String.raw`^\s*is\s+an?\s+(?:[\p{Ll}-]+\s+)?(?:village|town|city|hamlet|suburb|port)\s+in`),
    of: ['place'],
  },
];

function ending(pattern: string): RegExp {
  return new RegExp(pattern + TO, 'iu');
}
