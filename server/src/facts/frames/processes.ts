/**
 * Processes whose stages come in one order only, whatever they are about, each stage as news words it.
 *
 * A line a process: what follows cannot have happened before what stands in front of it. Left out is what may come in any
 * order, overlap, or be done again, such as repairs.
 */

export interface Process {
  /** Whether the stages are of one person: an arrest and a charge; else of one thing, a ship or a law. */
  readonly of: 'person' | 'thing';
  readonly stages: readonly RegExp[];
}

/** A participle alone is one only behind a comma: "named on Friday" is not "was named". */
const BE = '(?:(?:was|were|been|is|are|be|being|got)\\s+(?:\\p{L}+ly\\s+)?|(?<=[,;]\\s))';

function stage(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words.join('|').replaceAll('BE ', BE)})(?![\\p{L}-])`, 'giu');
}

const thing = (...stages: readonly RegExp[]): Process => ({ of: 'thing', stages });
const person = (...stages: readonly RegExp[]): Process => ({ of: 'person', stages });

export const processes: readonly Process[] = [
  // Films, plays and music.
  thing(
    stage(
      '(?:filming|shooting|principal photography|rehearsals?|the (?:last|final) scenes?)[^.;]{0,40}?(?:wrapped(?: up)?|ended|finished|completed|concluded|came to an end|shot|filmed)',
      '(?:dress|last|final) rehearsals?',
      '(?:last|final) (?:day of (?:filming|shooting)|take)',
    ),
    stage(
      'premi[eè]red?',
      'first (?:showing|shown|screened|screening|performance|performed)',
      'opening night',
      'opened in cinemas',
      'BE (?:shown|screened|performed) for the first time',
    ),
  ),
  thing(
    stage('BE (?:recorded|composed)', 'recording (?:sessions?|ended|finished)', 'finished recording'),
    stage('album (?:was )?(?:released|out)', 'first performed', 'premi[eè]red?'),
  ),
  // Books and papers.
  thing(
    stage(
      '(?:manuscript|paper|study|novel|book|thesis)[^.;]{0,30}?(?:finished|completed|submitted|handed in|delivered|received|accepted)',
      '(?:finished|completed|submitted|handed in|delivered) (?:the|her|his|its|their) (?:manuscript|paper|study|novel|book|thesis)',
    ),
    stage(
      'BE (?:printed|published)',
      '(?:appeared|came out|went on sale|reached the (?:shops|bookshops))',
      'in the (?:shops|bookshops)',
    ),
  ),
  // Ships.
  thing(
    stage('keel[^.;]{0,20}?laid', 'laid (?:her|the|its) keel', 'first (?:steel|plate)[^.;]{0,20}?cut'),
    stage(
      'slipway',
      'slid (?:down|into)',
      'BE (?:christened|floated out)',
      'took to the water',
      '(?:ship|ferry|vessel|boat|frigate|trawler|tanker|yacht)[^.;]{0,20}? (?:was )?launched',
    ),
    stage('sea trials?'),
    stage('maiden (?:voyage|crossing|trip)', 'entered service', 'first (?:crossing|voyage)'),
  ),
  // Buildings and works.
  thing(
    stage(
      'broke ground',
      'ground(?: was)? broken',
      'ground-?breaking',
      'foundation stone',
      'first (?:sod|spade|stone|brick|pile)',
      '(?:construction|building work|excavation|digging) (?:began|started|got under way)',
    ),
    stage(
      'topp(?:ed|ing)[ -]out',
      'roof (?:was )?(?:put on|closed|finished)',
      'last (?:bolt|stone|beam|brick|rail|girder)',
    ),
    stage(
      'BE (?:inaugurated|opened to (?:traffic|the public|visitors|passengers))',
      'cut the ribbon',
      'ribbon',
      'opened (?:its|their) doors',
      'first (?:tenants|residents|passengers|visitors|guests|pupils|patients|trains?|cars?)',
      'tenants moved in',
    ),
    stage('BE (?:demolished|pulled down|torn down|razed|blown up)'),
  ),
  // From the application to the works.
  thing(
    stage(
      'appli(?:ed|cation)[^.;]{0,40}?(?:lodged|filed|submitted|made|received|reached|handed in)',
      'applied for (?:a|the|planning|its|his|her)[^.;]{0,30}?(?:permit|permission|licen[cs]e|consent)',
      '(?:lodged|filed|submitted|handed in|received) (?:the|an|its|his|her|their) (?:\\p{L}+ )?application',
    ),
    stage(
      '(?:permit|permission|licen[cs]e|consent|application|approval)[^.;]{0,30}?(?:granted|issued|approved|given|signed)',
      '(?:granted|issued|approved|gave) (?:the|a|an|its|planning) (?:\\p{L}+ )?(?:permit|permission|licen[cs]e|consent|application|approval)',
    ),
  ),
  // Tenders and contracts.
  thing(
    stage(
      'data room',
      'due diligence',
      'tender[^.;]{0,20}?(?:published|advertised|launched)',
      'bids? (?:were |was )?invited',
      'call(?:ed)? for (?:tenders|bids)',
      'invitation to tender',
    ),
    stage(
      '(?:bids?|tenders?|offers?)[^.;]{0,30}?(?:closed|received|opened|handed in|submitted|deadline|in by)',
      'deadline for (?:bids|tenders|offers)',
      'tender(?:ing)? closed',
      'bidding closed',
      'envelopes? (?:were |was )?opened',
    ),
    stage(
      'preferred bidder',
      '(?:awarded|won) the (?:contract|tender|order|job)',
      '(?:contract|tender|order)[^.;]{0,20}?awarded',
    ),
    stage(
      '(?:contract|deal|agreement)[^.;]{0,25}?(?:signed|inked)',
      'signed (?:the|a|its|their) (?:\\p{L}+ )?(?:contract|deal|agreement)',
    ),
  ),
  // Agreements.
  thing(
    stage(
      '(?:talks|negotiations)[^.;]{0,20}?(?:began|opened|started|got under way)',
      'sat down (?:to talks|at the table)',
    ),
    stage(
      '(?:agreement|deal|treaty|accord|pact|contract)[^.;]{0,25}?(?:signed|reached|struck|initialled)',
      'signed (?:the|a|an) (?:\\p{L}+ )?(?:agreement|deal|treaty|accord|pact)',
    ),
    stage('BE ratified', 'ratification'),
  ),
  // Laws.
  thing(
    stage('first reading', 'BE tabled', '(?:bill|motion)[^.;]{0,20}?(?:introduced|tabled)'),
    stage('second reading'),
    stage(
      'third reading',
      '(?:bill|law|act|budget|motion)[^.;]{0,20}?(?:passed|adopted|carried)',
      '(?:passed|adopted) the (?:bill|law|act|budget|motion)',
    ),
    stage('into law', 'royal assent', 'BE promulgated'),
    stage('(?:came|come|comes|went) into (?:force|effect)', 'took effect'),
  ),
  // Elections.
  thing(
    stage('nominations? closed', 'nomination day', 'election (?:was )?called', 'registered as a candidate'),
    stage(
      '(?:went|gone|go) to the polls',
      'polling day',
      'polls? (?:opened|closed)',
      '(?:election|vote|ballot|referendum|run-off)[^.;]{0,15}?held',
      'cast (?:their|a) (?:votes?|ballots?)',
    ),
    stage(
      'recount(?:ed)?',
      'result[^.;]{0,15}?(?:declared|announced|certified)',
      'declared (?:the winner|elected)',
      'votes? (?:were |had been )?counted',
    ),
    stage('BE sworn in', 'took (?:office|(?:his|her|the) (?:seat|oath))', 'BE inaugurated as'),
  ),
  // Courts.
  person(
    stage('BE (?:arrested|detained|apprehended|taken into custody|picked up)', '(?:his|her|their) arrest'),
    stage('BE (?:charged|indicted|arraigned)', 'pleaded (?:not )?guilty'),
    stage(
      '(?:went|put) on trial',
      '(?:his|her|their) trial (?:opened|began|started)',
      'trial (?:opened|began|started)',
    ),
    stage(
      '(?:jury|jurors) (?:retired|withdrew|went out)',
      '(?:last|final) witness',
      'closing (?:speeches|arguments|statements)',
    ),
    stage('BE (?:convicted|acquitted|cleared|found (?:not )?guilty)', 'verdict'),
    stage('BE (?:sentenced|jailed)', '(?:his|her|their) (?:sentence|sentencing)'),
    stage('(?:lodged|filed) (?:an|his|her|their) appeals?', 'appealed'),
    stage('appeal[^.;]{0,20}?(?:heard|dismissed|rejected|upheld|allowed|thrown out)'),
  ),
  thing(
    stage(
      '(?:suit|lawsuit|claim|complaint|petition|case)[^.;]{0,20}?(?:filed|lodged|brought)',
      '(?:filed|lodged|brought) (?:a|the|his|her|their|its) (?:\\p{L}+ )?(?:suit|lawsuit|claim|complaint|petition|case)',
    ),
    stage('(?:hearing|case)[^.;]{0,15}?(?:opened|began|heard)', '(?:last|final) witness', 'gave evidence'),
    stage(
      '(?:ruling|verdict|judgment|judgement|decision)[^.;]{0,25}?(?:handed down|delivered|given|pronounced|brought in)',
      '(?:brought in|delivered|returned|handed down|gave) (?:its|a|the|his|her) (?:ruling|verdict|judgment|judgement)',
      'ruled',
    ),
    stage('appealed', 'appeal (?:was )?(?:lodged|filed)', '(?:lodged|filed) (?:an|its|his|her|their) appeal'),
  ),
  // Inquiries.
  thing(
    stage(
      '(?:inquiry|investigation|review|audit|commission|panel)[^.;]{0,20}?(?:opened|ordered|launched|appointed|set up|began|started)',
      '(?:opened|ordered|launched|appointed|set up|began) (?:an?|the|its) (?:\\p{L}+ )?(?:inquiry|investigation|review|audit|commission|panel)',
    ),
    stage('(?:last|final) (?:hearing|session|witness)', '(?:hearings?|evidence)[^.;]{0,15}?(?:closed|ended|concluded)'),
    stage(
      "(?:final|inquiry|commission|panel|auditors?)[’'s]* report[^.;]{0,20}?(?:published|delivered|released|presented|came out|handed over)",
      '(?:published|delivered|released|presented|handed over) (?:its|the|their|his|her) (?:final )?(?:report|findings)',
    ),
  ),
  // Life and death.
  person(
    stage('BE born', 'birth'),
    stage('BE (?:baptised|baptized|christened)'),
    stage('BE married', 'wedding', 'wed'),
    stage('BE divorced', 'divorce'),
  ),
  person(
    stage('died', 'BE (?:killed|murdered|drowned|shot dead|found dead)', 'passed away', '(?:his|her) death'),
    stage('post-?mortem', 'autopsy'),
    stage('BE (?:buried|cremated|laid to rest)', 'funeral', 'burial'),
    stage('BE exhumed', 'exhumation'),
  ),
  // Hospitals.
  person(
    stage('BE (?:admitted|taken|brought|rushed) to (?:the )?(?:\\p{L}+ )?(?:hospital|clinic)', 'admitted'),
    stage('BE operated on', 'underwent (?:surgery|an operation)'),
    stage('BE discharged', 'left (?:the )?hospital', 'went home'),
  ),
  // Posts.
  person(
    stage(
      'BE (?:appointed|hired|recruited|elected|named)',
      'took (?:over|up (?:the|his|her) post|the helm)',
      'joined (?:the|as)',
    ),
    stage(
      'resigned',
      'stepped down',
      'BE (?:dismissed|sacked|fired|removed)',
      'retired',
      'handed in (?:his|her) notice',
    ),
  ),
  person(
    stage('enrolled', 'matriculated', 'began (?:his|her) studies'),
    stage('graduated', '(?:awarded|received|took) (?:his|her|a) (?:degree|doctorate|diploma)'),
  ),
  // Goods.
  thing(
    stage(
      '(?:goods|parts?|machines?|order|shipment|consignment|boots|engines?|vaccines?|books?)[^.;]{0,20}?(?:ordered|placed)',
      '(?:placed|sent in) (?:the|an|its|his|her) order',
      'BE ordered from',
    ),
    stage('BE (?:dispatched|despatched|shipped)', 'left the (?:factory|works|warehouse|gate)'),
    stage('BE delivered', 'arrived', 'delivery'),
    stage('BE (?:returned|sent back|refunded)'),
  ),
  thing(
    stage('went on sale', 'reached the (?:shops|shelves)', 'BE put on the market', 'first sold'),
    stage('BE (?:recalled|withdrawn from sale|taken off the (?:market|shelves))', 'recall'),
  ),
  // Theft.
  thing(stage('BE stolen', 'theft', 'disappeared', 'vanished'), stage('BE (?:recovered|given back|handed back)')),
  // Fields.
  thing(
    stage('BE (?:sown|planted|seeded)', 'sowing', 'planting'),
    stage('BE (?:harvested|reaped|picked|brought in)', 'harvest'),
  ),
  // Journeys.
  thing(
    stage(
      'set sail',
      'cast off',
      'sailed from',
      'left (?:port|harbour|the (?:quay|port|harbour))',
      'took off',
      'lifted off',
      'blast(?:ed)? off',
      'set off',
      'departed',
    ),
    stage(
      'docked',
      'tied up',
      'arrived',
      'touched down',
      'splash(?:ed )?down',
      'landed',
      'made port',
      'reached (?:port|harbour|orbit)',
    ),
  ),
  // Disasters.
  thing(
    stage(
      'capsized',
      'sank',
      'collapsed',
      'derailed',
      'exploded',
      '(?:earthquake|quake|avalanche|landslide|flood|explosion|blast)[^.;]{0,20}?(?:struck|hit|shook|ripped|tore|swept)',
      'fire broke out',
      'caved in',
    ),
    stage(
      'search[^.;]{0,20}?(?:called off|ended|abandoned)',
      '(?:last|final) (?:survivor|body|victim)',
      'survivors?[^.;]{0,20}?(?:found|rescued|pulled|freed|brought)',
      'pulled (?:alive )?from the (?:rubble|ruins|wreck|debris)',
      'freed from the (?:rubble|ruins|wreck|debris)',
    ),
  ),
  // Strikes.
  thing(
    stage('(?:strike|ballot)[^.;]{0,10}?ballot', 'balloted', 'voted (?:to|for a) strike'),
    stage('strike (?:began|started)', 'walked out', 'downed tools'),
    stage('strike (?:ended|was called off|was over)', '(?:returned|went back) to work'),
  ),
  // Contests.
  thing(
    stage('quarter-?finals?'),
    stage('semi-?finals?'),
    stage('(?:the|cup|grand) final', 'won the (?:cup|title|trophy)'),
  ),
  thing(stage('first leg'), stage('second leg', 'return leg')),
  person(stage('first (?:dose|jab|injection)'), stage('second (?:dose|jab|injection)', 'booster')),
];
