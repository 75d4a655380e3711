/**
 * Offices and ranks as titles name them.
 *
 * Within a family a person holds one office at a time, unless the two may be combined. A title that no office fits
 * ("resident", "expert") says nothing here.
 */

/** By family: each office with the words for it. */
export const offices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  company: {
    'chief executive': ['chief executive officer', 'chief executive', 'ceo', 'managing director'],
    chairman: ['chairman', 'chairwoman', 'chairperson', 'chair'],
    'chief financial officer': [
      'chief financial officer',
      'cfo',
      'finance chief',
      'finance director',
      'head of finance',
    ],
    'chief operating officer': ['chief operating officer', 'coo'],
    'chief risk officer': ['chief risk officer'],
    'chief technology officer': ['chief technology officer', 'cto'],
    'chief scientist': ['chief scientist', 'chief scientific officer', 'chief medical officer'],
    'general counsel': ['general counsel', 'legal director'],
    'vice president': ['vice president', 'vice-president'],
    president: ['president'],
    treasurer: ['treasurer'],
    spokesman: ['spokesman', 'spokeswoman', 'spokesperson'],
    'general manager': ['general manager'],
    'sporting director': ['sporting director', 'sports director', 'director of football'],
    'head coach': ['head coach', 'coach', 'trainer'],
    'team doctor': ['team doctor', 'club doctor', 'team physician'],
    owner: ['owner'],
  },
  government: {
    'deputy prime minister': ['deputy prime minister'],
    'prime minister': ['prime minister', 'premier'],
    'foreign minister': [
      'foreign minister',
      'minister of foreign affairs',
      'foreign secretary',
      'minister for foreign affairs',
    ],
    'finance minister': ['finance minister', 'minister of finance', 'minister for finance'],
    'interior minister': ['interior minister', 'minister of the interior', 'home secretary'],
    'health minister': ['health minister', 'minister of health', 'minister for health', 'health secretary'],
    'defence minister': ['defence minister', 'defense minister', 'minister of defence', 'minister of defense'],
    'vice mayor': ['vice mayor', 'deputy mayor'],
    mayor: ['mayor'],
    'deputy governor': ['deputy governor', 'vice governor', 'vice-governor', 'lieutenant governor'],
    governor: ['governor', 'gov'],
    'vice president': ['vice president', 'vice-president'],
    president: ['president'],
    senator: ['senator', 'sen'],
    ambassador: ['ambassador'],
    'permanent secretary': ['permanent secretary'],
    'deputy director': ['deputy director', 'vice director'],
    director: ['director'],
  },
  university: {
    rector: ['rector', 'vice-chancellor', 'vice chancellor'],
    provost: ['provost'],
    dean: ['dean'],
    'doctoral student': ['doctoral student', 'phd student'],
  },
  courts: {
    judge: ['judge', 'justice', 'magistrate'],
    prosecutor: ['prosecutor', 'district attorney', 'state attorney', 'public prosecutor'],
    'public defender': ['public defender', 'defence lawyer', 'defense lawyer', 'defence attorney', 'defense attorney'],
    'attorney general': ['attorney general', 'attorney-general'],
    'solicitor general': ['solicitor general'],
  },
  county: {
    sheriff: ['sheriff'],
    coroner: ['coroner', 'medical examiner'],
    'police chief': ['police chief', 'chief of police'],
    'fire chief': ['fire chief', 'chief of fire'],
  },
  rank: {
    constable: ['constable'],
    sergeant: ['sergeant', 'sgt'],
    lieutenant: ['lieutenant', 'lt'],
    inspector: ['inspector'],
    captain: ['captain', 'capt'],
    major: ['major'],
    colonel: ['colonel', 'col'],
    general: ['general', 'gen'],
    commander: ['commander', 'cmdr'],
    commodore: ['commodore'],
    admiral: ['admiral', 'adm'],
  },
  ship: {
    captain: ['captain', 'master', 'skipper'],
    'chief engineer': ['chief engineer'],
    'first officer': ['first officer', 'chief officer', 'first mate'],
  },
};

/** Offices that one person often holds together. */
export const combined: readonly (readonly string[])[] = [
  ['chief executive', 'chairman', 'president', 'owner', 'general manager', 'spokesman', 'director'],
  ['vice president', 'spokesman'],
  ['vice president', 'general counsel'],
  ['director', 'sporting director', 'general manager'],
];
