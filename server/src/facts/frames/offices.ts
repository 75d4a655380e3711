/**
 * Offices and ranks as titles name them.
 *
 * Within a family a person holds one office at a time, unless the two may be combined. A form behind "=" is the whole title. A title that no office fits
 * ("resident", "expert") says nothing here.
 */

/** By family: each office with the words for it. */
export const offices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  company: {
    'chief executive': [
      'chief executive officer',
      'chief executive',
      'chief exec',
      'ceo',
      'managing director',
      'executive director',
      'general director',
      'director general',
      'director-general',
    ],
    'deputy chief executive': ['deputy chief executive', 'deputy managing director'],
    chairman: ['chairman', 'chairwoman', 'chairperson', 'chair'],
    'head of finance': ['cfo'],
    'head of operations': ['coo'],
    'head of technology': ['cto', 'cio'],
    'head of law': ['general counsel'],
    'head of science': ['chief scientist'],
    'company secretary': ['company secretary', 'corporate secretary'],
    'vice president': ['vice president', 'vice-president'],
    president: ['president'],
    treasurer: ['treasurer'],
    spokesman: ['spokesman', 'spokeswoman', 'spokesperson'],
    'general manager': ['general manager'],
    'sporting director': ['sporting director', 'sports director', 'director of football'],
    'head coach': ['head coach', 'coach', 'trainer'],
    'team doctor': ['team doctor', 'club doctor', 'team physician'],
    owner: ['owner'],
    'shift supervisor': ['shift supervisor', 'shift leader', 'shift manager'],
    foreman: ['foreman'],
    electrician: ['electrician'],
    driver: ['driver'],
    pilot: ['pilot'],
    'general secretary': ['general secretary', 'secretary general', 'secretary-general'],
    'branch secretary': ['branch secretary', 'regional secretary', 'district secretary'],
    'regional organiser': ['organiser', 'organizer'],
    'site manager': [
      'site manager',
      'works manager',
      'plant manager',
      'factory manager',
      'mine manager',
      'yard manager',
    ],
    'supervisor of works': ['supervisor of works', 'works supervisor', 'clerk of works', 'inspector of works'],
    'chief of staff': ['chief of staff'],
    'harbour master': ['harbour master', 'harbor master', 'harbourmaster', 'port captain'],
    coxswain: ['coxswain'],
    conductor: ['principal conductor', 'chief conductor'],
    'shop steward': ['shop steward', 'union steward', 'works convenor', 'works convener'],
  },
  hospital: {
    director: ['hospital director', 'medical director', 'medical superintendent', 'director', 'superintendent'],
    'chief nurse': ['chief nurse', 'head nurse', 'director of nursing', 'nursing director', 'nursing superintendent'],
    nurse: ['matron', 'nurse', 'ward sister', 'midwife'],
    doctor: ['surgeon', 'anaesthetist', 'anesthesiologist', 'cardiologist', 'physician', 'doctor'],
    pharmacist: ['pharmacist'],
    porter: ['porter'],
  },
  museum: {
    director: ['museum director', 'director'],
    curator: ['curator'],
    conservator: ['conservator', 'restorer'],
    librarian: ['librarian'],
    archivist: ['state archivist', 'archivist'],
  },
  school: {
    head: ['=head', 'headteacher', 'head teacher', 'headmaster', 'headmistress', 'principal'],
    'deputy head': ['deputy headteacher', 'deputy head teacher', 'deputy head', 'deputy principal', 'vice principal'],
    caretaker: ['caretaker', 'janitor'],
    governor: ['school governor', 'chair of governors'],
  },
  study: {
    'principal investigator': ['principal investigator', 'chief investigator', 'lead investigator'],
    statistician: ['statistician'],
    coordinator: ['coordinator', 'co-ordinator', 'study nurse'],
    sponsor: ['sponsor'],
  },
  event: {
    director: ['event director', 'festival director', 'managing director', 'promoter'],
    'production manager': ['production manager'],
    'stage manager': ['stage manager'],
    'safety officer': ['safety officer', 'safety manager', 'safety adviser', 'safety advisor', 'head of safety'],
    'head of security': ['head of security', 'security chief', 'security manager', 'security director'],
    steward: ['chief steward', 'head steward', 'steward'],
  },
  profession: {
    lawyer: ['lawyer', 'solicitor', 'attorney', 'barrister'],
    accountant: ['accountant', 'bookkeeper'],
    teacher: ['teacher', 'schoolteacher'],
    welder: ['welder'],
    carpenter: ['carpenter', 'joiner'],
    plumber: ['plumber'],
    farmer: ['farmer'],
    fisherman: ['fisherman', 'fisher'],
    auditor: ['auditor'],
    broker: ['broker', 'shipbroker', 'stockbroker'],
    notary: ['notary'],
    banker: ['banker'],
    architect: ['architect'],
    journalist: ['journalist', 'reporter'],
  },
  church: {
    archbishop: ['archbishop'],
    bishop: ['bishop'],
    priest: ['priest', 'vicar', 'parson', 'pastor'],
    rabbi: ['rabbi'],
    imam: ['imam'],
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
    ...ministers('education', 'transport', 'environment', 'energy', 'justice', 'labour', 'agriculture', 'culture'),
    'deputy minister': ['deputy minister', 'vice minister', 'junior minister'],
    'state secretary': ['state secretary', 'undersecretary'],
    minister: ['minister'],
    'vice mayor': ['vice mayor', 'deputy mayor', 'vice-mayor'],
    mayor: ['mayor'],
    'deputy governor': ['deputy governor', 'vice governor', 'vice-governor', 'lieutenant governor'],
    governor: ['governor', 'gov'],
    'vice president': ['vice president', 'vice-president'],
    president: ['president'],
    senator: ['senator', 'sen'],
    ambassador: ['ambassador'],
    consul: ['consul', 'consul general'],
    "chargé d'affaires": ["chargé d'affaires", 'chargé d affaires', 'charge d affaires'],
    'central bank governor': ['central bank governor', 'governor of the central bank', 'central bank chief'],
    'permanent secretary': ['permanent secretary'],
    'deputy director': ['deputy director', 'vice director'],
    director: ['director'],
  },
  university: {
    rector: ['rector', 'vice-chancellor', 'vice chancellor'],
    provost: ['provost'],
    registrar: ['registrar'],
    professor: ['professor', 'prof'],
    dean: ['dean'],
    'doctoral student': ['doctoral student', 'phd student'],
  },
  courts: {
    judge: ['judge', 'justice', 'magistrate'],
    clerk: ['clerk of the court', 'court clerk'],
    prosecutor: ['prosecutor', 'district attorney', 'state attorney', 'public prosecutor'],
    'public defender': ['public defender', 'defence lawyer', 'defense lawyer', 'defence attorney', 'defense attorney'],
    'attorney general': ['attorney general', 'attorney-general'],
    'solicitor general': ['solicitor general'],
  },
  council: {
    mayor: ['mayor'],
    chairman: ['chairman', 'chairwoman', 'chairperson', 'chair'],
    councillor: ['councillor', 'councilman', 'councilwoman', 'councilor', 'cllr'],
    clerk: ['=clerk', 'town clerk', 'council clerk', 'parish clerk', 'city clerk', 'clerk of the council'],
    treasurer: ['treasurer'],
  },
  club: {
    chairman: ['chairman', 'chairwoman', 'chairperson', 'chair', '=president'],
    secretary: ['=secretary', 'club secretary', 'honorary secretary'],
    treasurer: ['treasurer'],
  },
  press: {
    editor: ['editor', 'editor-in-chief', 'editor in chief'],
    publisher: ['publisher', 'proprietor'],
    photographer: ['photographer'],
  },
  team: {
    goalkeeper: ['goalkeeper'],
    defender: ['=defender', 'full back', 'centre back'],
    midfielder: ['midfielder'],
    striker: ['striker', 'winger', '=forward'],
    coach: ['head coach', 'coach'],
    referee: ['referee', 'umpire'],
  },
  side: {
    'lawyer of the claimant': ['=lawyer of the claimant'],
    'lawyer of the defendant': ['=lawyer of the defendant'],
    'lawyer of the prosecution': ['=lawyer of the prosecution', 'prosecutor'],
  },
  county: {
    sheriff: ['sheriff'],
    coroner: ['coroner', 'medical examiner'],
    'police chief': ['police chief', 'chief of police', 'police commissioner', 'commissioner of police'],
    'fire chief': ['fire chief', 'chief of fire', 'fire brigade chief', 'chief of the fire brigade'],
  },
  rank: {
    'chief constable': ['chief constable'],
    superintendent: ['superintendent'],
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
    'second officer': ['second officer', 'second mate'],
    bosun: ['bosun', 'boatswain'],
    pilot: ['pilot'],
    cook: ['cook'],
  },
};

/** Offices that one person often holds together. */
export const combined: readonly (readonly string[])[] = [
  ['chief executive', 'chairman', 'president', 'owner', 'general manager', 'spokesman', 'director'],
  ['vice president', 'spokesman', 'general manager'],
  ['director', 'sporting director', 'general manager'],
  ['chairman', 'shop steward', 'branch secretary', 'regional organiser', 'spokesman'],
  ['spokesman', 'head of communications', 'head of policy', 'head of campaign', 'general secretary'],
  ['nurse', 'chief nurse'],
  ['director', 'doctor'],
  ['director', 'curator'],
  ['minister', 'senator', 'prime minister', 'deputy prime minister', 'deputy minister', 'state secretary'],
  ['principal investigator', 'coordinator'],
  ['steward', 'head of security', 'safety officer'],
  ['head of science', 'head of technology', 'head of engineering'],
  ['chief of staff', 'spokesman', 'head of communications', 'vice president'],
  ['councillor', 'chairman', 'mayor', 'treasurer'],
  ['midfielder', 'striker'],
  ['professor', 'rector'],
  ['professor', 'provost'],
  ['professor', 'dean'],
  ['editor', 'photographer'],
  ['lawyer of the claimant', 'lawyer of the prosecution'],
];

function ministers(...briefs: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    briefs.map((brief) => [
      `${brief} minister`,
      [`${brief} minister`, `minister of ${brief}`, `minister for ${brief}`, `${brief} secretary`],
    ]),
  );
}

/** What a head of it leads is the whole or too little said to be a line of work: "head of state", "head of department". */
export const wholes: ReadonlySet<string> = new Set(
  `state government mission delegation household family school station department division section unit office staff
  service services agency authority programme program project team group party faculty institute laboratory company firm
  bank hospital museum club union village community tribe church order house chancery cabinet country region district
  branch class year form investigation inquiry search operation works site plant yard`.split(/\s+/),
);

/** Offices of which a body has one at a time. */
export const single: ReadonlySet<string> = new Set([
  ...['chief executive', 'deputy chief executive', 'chairman', 'president', 'treasurer', 'general manager'],
  ...['sporting director', 'head coach', 'general secretary', 'head', 'principal investigator', 'prime minister'],
  ...['foreign minister', 'finance minister', 'interior minister', 'health minister', 'defence minister', 'mayor'],
  ...['education minister', 'transport minister', 'environment minister', 'energy minister', 'justice minister'],
  ...['labour minister', 'agriculture minister', 'culture minister', 'central bank governor', 'state secretary'],
  ...['governor', 'rector', 'provost', 'registrar', 'sheriff', 'coroner', 'police chief', 'fire chief', 'archbishop'],
  ...['chief constable', 'chief engineer', 'attorney general', 'permanent secretary', 'chief nurse', 'harbour master'],
  ...[
    'conductor',
    'coxswain',
    'librarian',
    'archivist',
    'caretaker',
    'ambassador',
    "chargé d'affaires",
    'site manager',
  ],
  ...['team doctor', 'chief of staff', 'clerk', 'editor', 'bishop', 'company secretary', 'statistician'],
]);

/** Offices of leading people that are often held beside one of quite another kind of body. */
export const beside: ReadonlySet<string> = new Set([
  ...['chairman', 'president', 'general secretary', 'treasurer', 'mayor', 'governor', 'principal investigator'],
  ...[
    'editor',
    'bishop',
    'archbishop',
    'conductor',
    'coroner',
    'attorney general',
    'chief engineer',
    'director',
    'head',
  ],
]);

/** Words that make a title one of a line of work where nothing says more: `finance director`, `head of security`. */
export const leads: ReadonlySet<string> = new Set(
  `head director manager chief lead leader boss coordinator co-ordinator controller superintendent officer
  supervisor`.split(/\s+/),
);

/** Titles of those who lead committees. */
export const conveners: ReadonlySet<string> = new Set(
  'chair chairman chairwoman chairperson convener convenor'.split(' '),
);

/** Lines of work, each with the words that titles and departments have for it. */
export const work: Readonly<Record<string, readonly string[]>> = {
  finance: ['finance', 'financial', 'treasury', 'accounts'],
  law: ['legal'],
  operations: ['operations', 'operating', 'operational'],
  communications: ['communications', 'communication', 'press', 'media', 'information', 'publicity'],
  personnel: ['personnel', 'hr', 'staffing', 'people', 'recruitment'],
  security: ['security'],
  safety: ['safety'],
  risk: ['risk'],
  compliance: ['compliance'],
  claims: ['claims'],
  marketing: ['marketing', 'advertising', 'brand'],
  sales: ['sales', 'commercial'],
  technology: ['technology', 'technical', 'it', 'ict', 'digital', 'software'],
  science: ['science', 'scientific', 'research'],
  medicine: ['medical', 'clinical'],
  nursing: ['nursing'],
  logistics: ['logistics'],
  procurement: ['procurement', 'purchasing'],
  fleet: ['fleet'],
  education: ['education', 'schools'],
  health: ['health'],
  transport: ['transport', 'roads'],
  housing: ['housing'],
  planning: ['planning'],
  environment: ['environment', 'environmental'],
  culture: ['culture', 'cultural'],
  tourism: ['tourism'],
  agriculture: ['agriculture'],
  property: ['property', 'estates'],
  engineering: ['engineering', 'maintenance'],
  quality: ['quality'],
  production: ['production'],
  art: ['artistic'],
  audit: ['audit'],
  lending: ['credit', 'lending'],
  training: ['training'],
  campaign: ['campaign'],
  policy: ['policy'],
};
