/**
 * Deeds that a thing or a person meets once, or once in a story, and the ways in which they are told.
 *
 * Verbs and nouns in any inflection, `|` between two ways; `…` is what it is done to, up to four words: "tear … down".
 * A deed is told where one of its words governs a date or a place. To teach another way of telling one, add it here.
 */

export interface Deed {
  readonly verbs: string;
  readonly nouns?: string;
  /** Nothing meets it twice, however many years lie between two tellings. */
  readonly once?: true;
  /** Anything may meet it any day: whom or what it befell has to be told in both. */
  readonly common?: true;
  /** It comes again within months: two dates far apart are of two. */
  readonly again?: true;
  /** It befalls who does it, not what stands behind the verb: "left the ministry". */
  readonly own?: true;
}

/** By name, which is shown to nobody. */
export const deeds: Readonly<Record<string, Deed>> = {
  birth: { verbs: 'born|see the light of day|come into the world|hatch', nouns: 'birth', once: true, common: true },
  death: {
    verbs:
      'die|pass away|breathe his last|breathe her last|lose his life|lose her life|succumb|perish|pronounced dead|fell asleep',
    nouns: 'death|passing',
    once: true,
    common: true,
    own: true,
  },
  wedding: {
    verbs: 'marry|wed|tie the knot|exchange vows|walk down the aisle|exchange rings|become husband and wife',
    nouns: 'wedding|marriage|nuptials',
    common: true,
  },
  burial: {
    verbs: 'bury|inter|lay … to rest|laid to rest|lower … into the grave',
    nouns: 'funeral|burial|interment',
    once: true,
    common: true,
  },
  graduation: {
    verbs:
      'graduate|take his degree|take her degree|receive his degree|receive her degree|earn his degree|earn her degree',
    nouns: 'graduation',
    common: true,
    own: true,
  },
  founding: {
    verbs:
      'founded|establish|set up|called into being|date from|date back to|go back to|trace its origins to|come into being|brought into being',
    nouns: 'founding|foundation|establishment',
    once: true,
    common: true,
  },
  leaving: {
    verbs:
      'resign|step down|stand down|step aside|quit|bow out|leave office|leave the post|leave his post|leave her post|leave the ministry|leave the government|leave the board|leave the company|leave the club|hand in his notice|hand in her notice|give up the post|give up his post|give up her post|vacate|relinquish|retire|hang up his boots|hang up her boots|clear his desk|clear her desk|call it a day',
    nouns: 'resignation|last day in office|last day at work|last working day|last day|retirement|departure',
    common: true,
    own: true,
  },
  joining: {
    verbs:
      'take office|sworn in|take the oath|assume office|take up office|take up his post|take up her post|take up the post|take up his duties|take up her duties|take over as|take the helm|take the reins|start work as|begin work as|installed as|enter office|first day in office',
    nouns: 'swearing-in|investiture|enthronement',
    common: true,
    own: true,
  },
  choice: {
    verbs: 'elect|vote in|choose|pick|voted into office|win the election|re-elect',
    nouns: 'election',
    common: true,
    again: true,
  },
  appointment: { verbs: 'appoint|name … as|hire|engage … as', nouns: 'appointment', common: true },
  dismissal: {
    verbs:
      'sack|fire|dismiss|show … the door|give … the sack|oust|remove from office|removed from office|relieve of|relieved of',
    nouns: 'dismissal|sacking|ousting',
    common: true,
  },
  opening: {
    verbs:
      'open|inaugurate|unveil|declare … open|declared open|declare open|open its doors|open its gates|throw open|open to the public|open to traffic|cut the ribbon|cut the tape|welcome its first|receive its first|admit its first|take its first passengers|carry its first passengers|enter service|enter into service|go into service|go into operation|come into operation|put into service|put into operation|begin operating|start operating|begin operations|start operations|go live|come on stream|hand over to traffic|in use since|in operation since',
    nouns: 'opening|inauguration|ribbon-cutting|opening ceremony|unveiling',
    common: true,
  },
  unsealing: {
    verbs: 'unseal|uncork|prise open|prise … open|force open|break the seal|unlock|exhume|disinter|open',
    nouns: 'unsealing|exhumation',
    common: true,
  },
  closing: {
    verbs:
      'close|shut|shut down|close its doors|shut its doors|cease trading|cease operation|cease to operate|stop running|stop trading|cease production|go silent|fall silent|mothball|go out of business|last train ran|last train run|last train leave|last bus ran|board up|turn off the lights',
    nouns: 'closure|closing|shutdown|last service|last train',
    common: true,
  },
  groundbreaking: {
    verbs:
      'break ground|lay … first stone|lay … foundation stone|lay the foundation|lay the cornerstone|set … first stone|set down … stone|turn the first sod|cut the first sod|turn the sod|foundation stone laid|foundation stone … laid|first stone laid|first stone … laid|first sod … turned|first sod … cut|ground … broken',
    nouns: 'groundbreaking|ground-breaking|sod-turning|stone-laying|foundation stone|cornerstone|first sod|first stone',
  },
  completion: { verbs: 'complete|finish|top out', nouns: 'completion|topping-out', common: true },
  building: { verbs: 'built|construct|erect|put up', nouns: 'construction', once: true, common: true },
  demolition: {
    verbs:
      'demolish|tear down|tear … down|pull down|pull … down|knock down|knock … down|raze|bulldoze|level … to the ground|dismantle|take … down|flatten|blow … up|fell to the wrecking ball|come down under the wrecking ball|make way for',
    nouns: 'demolition|wrecking ball',
    once: true,
  },
  felling: { verbs: 'felled|cut down|cut … down|chop down|saw down', nouns: 'felling' },
  signing: {
    verbs:
      'sign|ink|initial|put … name to|put … signature to|put … signatures to|put … names to|put pen to paper|put … thumbs to|put … seal to|affix|conclude|countersign|seal|set … hand to',
    nouns: 'signing|signature',
    common: true,
    again: true,
  },
  adoption: {
    verbs:
      'adopt|pass|approve|vote through|wave through|ratify|endorse|enact|give … blessing to|give … assent|say yes to|rubber-stamp|carry the motion',
    nouns: 'adoption|approval|passage|ratification|enactment',
    common: true,
    again: true,
  },
  rejection: {
    verbs: 'reject|vote down|vote … down|throw out|turn down|turn … down|strike down|veto|say no to',
    nouns: 'rejection|veto',
    common: true,
    again: true,
  },
  force: {
    verbs:
      'take effect|come into force|enter into force|come into effect|go into effect|in force since|in effect since|apply from|apply since|effective from|become law|bite from|start to apply|begin to apply',
    nouns: 'entry into force|coming into force',
    common: true,
    own: true,
  },
  ban: {
    verbs:
      'ban|forbid|prohibit|outlaw|bar|ban begins|ban takes effect|ban starts|ban comes into force|ban applies|off limits from',
    nouns: 'ban|prohibition|embargo',
    common: true,
  },
  lifting: {
    verbs:
      'lift … ban|lift … embargo|lift … sanctions|lift … curfew|embargo … lifted|ban … lifted|sanctions … lifted|curfew … lifted|lift the restrictions|scrap … ban|drop … ban|end … embargo',
    nouns: 'lifting',
  },
  expiry: {
    verbs:
      'expire|lapse|run out|run until|run till|run to|valid until|valid till|terminate|come to an end|end|reach its term',
    nouns: 'expiry|expiration|termination',
    common: true,
  },
  filing: {
    verbs: 'file|lodge|submit|hand in|bring … suit|bring … action|put in|enter … appeal|serve|sue',
    nouns: 'filing|submission',
    common: true,
    again: true,
  },
  sentence: {
    verbs:
      'sentence|jail|imprison|send … to prison|sent to prison|send … to jail|put … behind bars|go to jail|go to prison',
    nouns: 'sentencing',
    common: true,
  },
  conviction: {
    verbs: 'convict|find … guilty|found guilty|plead guilty',
    nouns: 'conviction|guilty verdict|guilty plea',
    common: true,
  },
  acquittal: { verbs: 'acquit|find … not guilty|clear … of|cleared of', nouns: 'acquittal', common: true },
  arrest: {
    verbs:
      'arrest|detain|take into custody|take … into custody|taken into custody|handcuff|lead away in handcuffs|led away|pick up|picked up|apprehend|collar|nab|put in handcuffs',
    nouns: 'arrest|detention',
    common: true,
    again: true,
  },
  charge: { verbs: 'charged with|indict|press charges|bring charges|charge … with', nouns: 'indictment', common: true },
  freeing: {
    verbs: 'free|release|set … free|set free|walk free|let go|let out|regain … freedom',
    nouns: 'release',
    common: true,
  },
  escape: {
    verbs: 'escape|break out|get away|flee|abscond|slip away|give … the slip|bolt',
    nouns: 'escape|breakout|jailbreak|getaway',
    again: true,
  },
  theft: {
    verbs:
      'steal|stolen|rob|vanish|disappear|go missing|make off with|snatch|burgle|loot|carried off|carry off|spirited away|spirit away|help themselves to|break into',
    nouns: 'theft|robbery|burglary|heist|break-in|disappearance|raid',
    again: true,
  },
  recovery: {
    verbs: 'recover|turn up|retrieve|get … back|give … back|return',
    nouns: 'recovery',
    common: true,
    again: true,
  },
  sinking: {
    verbs:
      'sink|go down|founder|capsize|go under|was lost|were lost|lost with all hands|slip beneath the waves|keel over|turn turtle|go to the bottom',
    nouns: 'sinking|shipwreck|capsizing|foundering',
  },
  grounding: {
    verbs:
      'run aground|go aground|run ashore|strike a reef|strike the reef|hit rocks|hit the rocks|stick fast|strand|drive ashore|driven ashore|run on to rocks|strike a rock|hit a reef|hit the reef',
    nouns: 'grounding|stranding',
  },
  crash: {
    verbs:
      'crash|collide|smash|plough into|plow into|slam into|leave the road|left road|skid off|run off the road|come off the road|roll into|run into|derail|jump the tracks|jump the rails|come off the rails|leave the rails|come down|overturn|ram|hit … tree|hit … lorry|hit … truck|hit … wall|come together|run over|knock … down|plunge|veer|nosedive|go down',
    nouns: 'crash|collision|accident|derailment|pile-up|smash|wreck|plane crash|car crash|train crash',
    again: true,
  },
  fire: {
    verbs:
      'catch fire|go up in flames|burn|burn down|gutted by|gutted|break out|burst into flames|set alight|set ablaze|set fire|ignite|take fire|consumed by|reduced to ashes',
    nouns: 'fire|blaze|inferno|arson|conflagration',
    again: true,
  },
  explosion: { verbs: 'explode|blow up|go off|detonate|burst', nouns: 'explosion|blast|detonation', again: true },
  collapse: {
    verbs: 'collapse|give way|cave in|fall down|come down|crumble|buckle|topple|fall in|burst|breach|break|slide',
    nouns: 'collapse|cave-in|landslide|landslip|rockfall|breach|burst',
  },
  quake: {
    verbs: 'quake strikes|earthquake strikes|earth shook|ground shook|quake hits|earthquake hits|quake shakes',
    nouns: 'earthquake|quake|tremor',
    again: true,
  },
  landfall: {
    verbs:
      'make landfall|come ashore|hit land|cross the coast|reach land|strike land|hit the coast|reach the coast|slam into the coast|sweep ashore',
    nouns: 'landfall',
    own: true,
  },
  eruption: { verbs: 'erupt|spew|begin to spew|awake', nouns: 'eruption' },
  flood: {
    verbs: 'flood|burst its banks|overflow|burst their banks|swamp|inundate',
    nouns: 'flood|flooding|inundation',
    again: true,
  },
  attack: {
    verbs: 'attack|ambush|storm|assault|maul|bite|savage|stab|shoot|open fire|gun down|fire on',
    nouns: 'attack|assault|ambush|shooting|stabbing|gunfight',
    again: true,
  },
  killing: {
    verbs: 'murder|assassinate|shoot dead|strangle|stab to death|beat to death|kill',
    nouns: 'murder|killing|assassination|homicide',
    common: true,
  },
  abduction: {
    verbs: 'kidnap|abduct|take hostage|seize|bundle into|hijack',
    nouns: 'kidnapping|abduction|hijacking|kidnap',
  },
  evacuation: {
    verbs: 'evacuate|moved out|leave their homes|flee their homes|clear … homes|ordered out|ordered to leave',
    nouns: 'evacuation',
  },
  rescue: {
    verbs:
      'rescue|pluck|winch|pull … out|pull … from|pulled out|save|bring … ashore|bring up|dig out|dug out|lifted out',
    nouns: 'rescue',
    common: true,
    again: true,
  },
  liftoff: {
    verbs:
      'blast off|lift off|launch|soar into space|put into orbit|put … into orbit|leave the pad|leave the launch pad',
    nouns: 'launch|lift-off|liftoff|blast-off',
    common: true,
  },
  shiplaunch: {
    verbs:
      'launch|slide down the slipway|slide into the water|take to the water|christen|go down the slipway|float out',
    nouns: 'launch|launching|christening|naming ceremony',
    common: true,
  },
  sailing: {
    verbs: 'set sail|set out|set off|depart|leave|put to sea|weigh anchor|cast off|take off|get under way',
    nouns: 'departure',
    common: true,
    again: true,
    own: true,
  },
  arrival: {
    verbs: 'arrive|dock|land|touch down|moor|berth|drop anchor|reach port|pull in|roll in|make port',
    nouns: 'arrival|landing|touchdown|splashdown',
    common: true,
    again: true,
  },
  walkout: {
    verbs:
      'walk out|down tools|lay down tools|lay down their tools|stop work|go on strike|went on strike|be on strike since|come out on strike|strike since|put down their tools|strike began|strike begins|strike started|begin … strike|walk off the job',
    nouns: 'walkout|walk-out|work stoppage|strike',
    again: true,
    own: true,
  },
  return: {
    verbs:
      'return to work|go back to work|end … strike|call off … strike|strike ended|resume work|back at work since|strike ends|strike is over',
    nouns: 'return to work',
    own: true,
  },
  truce: {
    verbs:
      'guns fall silent|fall silent|ceasefire … in force|ceasefire … force|truce … force|ceasefire … hold|cease fire|lay down their arms|lay down arms|stop shooting|stop firing|silence … guns|ceasefire began|truce began|ceasefire begins|fighting stopped|fighting ended',
    nouns: 'ceasefire|truce|armistice|end of fighting',
  },
  premiere: {
    verbs:
      'premiere|first shown|first screened|first performed|first staged|have its premiere|first heard|open on stage|see its first performance',
    nouns: 'premiere|première|first performance|first night|opening night|first screening',
    once: true,
    common: true,
  },
  publication: {
    verbs:
      'publish|come out|bring out|brought out|appear|issue|release|hit the shelves|reach bookshops|go on sale|print',
    nouns: 'publication|release',
    common: true,
    again: true,
  },
  surgery: {
    verbs:
      'transplant|operate on|undergo surgery|go under the knife|implant|get … new heart|get … new kidney|get … new liver|receive … new heart|receive … new kidney|receive … new liver|have surgery',
    nouns: 'operation|surgery|transplant|transplantation',
    own: true,
  },
  tour: {
    verbs: 'tour|travel to|visit|journey to|go to|fly to',
    nouns: 'tour|trip|journey|visit|voyage|expedition',
    common: true,
    again: true,
    own: true,
  },
  poll: {
    verbs: 'go to the polls|cast their votes|cast their ballots|vote',
    nouns: 'polling day|election day|ballot|referendum|poll',
    common: true,
    again: true,
  },
  sale: {
    verbs:
      'sell|change hands|acquire|buy|take over|snap up|purchase|fetch|auction|go under the hammer|come under the hammer|knocked down to',
    nouns: 'sale|purchase|takeover|acquisition|auction',
    common: true,
    again: true,
  },
  merger: { verbs: 'merge|join forces|amalgamate|fuse', nouns: 'merger|amalgamation', common: true },
  insolvency: {
    verbs:
      'go bankrupt|go bust|file for insolvency|file for bankruptcy|file for protection|become insolvent|enter administration|call in administrators|call in the receivers|declare … bankrupt|declared bankrupt|go to the wall|seek protection',
    nouns: 'insolvency|bankruptcy|collapse',
    once: true,
    own: true,
  },
  recall: {
    verbs:
      'recall|call back|call … back|withdraw|pull … from the shelves|take … off the shelves|pull … from sale|take … off the market|clear … from the shelves',
    nouns: 'recall|withdrawal',
    common: true,
  },
  spill: {
    verbs: 'spill|leak|gush|seep|pour into|escape into|run into the river',
    nouns: 'spill|spillage|leak|leakage',
    again: true,
  },
  outage: {
    verbs:
      'go dark|lose power|black out|lights go out|go off the grid|lights went out|power failed|power fails|cut off from power|plunged into darkness|plunge into darkness',
    nouns: 'blackout|outage|power cut|power failure',
    again: true,
  },
  intrusion: {
    verbs: 'hack|break into|breach|intrude|get into|gain access|penetrate|compromise',
    nouns: 'breach|intrusion|hack|hacking|cyberattack|cyber-attack|break-in',
    again: true,
    own: true,
  },
  noticing: {
    verbs:
      'discover|notice|detect|come to light|spot|uncover|find|learn of|become aware|unearth|dig up|stumble on|stumble upon|come upon|come across|strike',
    nouns: 'discovery|detection|find',
    common: true,
    again: true,
  },
  move: {
    verbs: 'move|relocate|transfer|shift|move into|move house',
    nouns: 'move|relocation|transfer',
    common: true,
    again: true,
  },
  delivery: {
    verbs: 'deliver|hand over|handed over|take delivery of|supply|arrive',
    nouns: 'delivery|handover',
    common: true,
    again: true,
  },
  meeting: {
    verbs: 'meet|convene|gather|assemble|hold talks|sit',
    nouns: 'meeting|session|sitting|talks|summit|conference|assembly|congress',
    common: true,
    again: true,
  },
  examination: {
    verbs: 'examine|test|inspect|analyse|analyze|check|go over|look over|study|screen',
    nouns: 'examination|inspection|test|analysis',
    common: true,
    again: true,
  },
  award: {
    verbs: 'award|present … with|honour|honor|receive|bestow|confer',
    nouns: 'award|award ceremony|prize-giving',
    common: true,
    again: true,
  },
  broadcast: { verbs: 'broadcast|air|go on air|go out|televise', nouns: 'broadcast', common: true, again: true },
  victory: {
    verbs: 'win|beat|triumph|defeat|lift the cup|take the title|clinch',
    nouns: 'victory|win|triumph',
    common: true,
    again: true,
    own: true,
  },
  planting: { verbs: 'plant', nouns: 'planting', common: true },
  granting: {
    verbs: 'grant|award|license|licence|issue|permit|give … permission|give the go-ahead|give … green light',
    nouns: 'granting|permit|permission|licence|license|go-ahead|green light',
    common: true,
  },
  production: {
    verbs:
      'begin production|start production|begin producing|start producing|begin making|start making|turn out|begin to produce|roll off the line|produce|manufacture|make',
    nouns: 'production|manufacture|start of production',
    common: true,
  },
  filling: {
    verbs:
      'fill|impound|shut … gates|close … gates|begin to fill|start to fill|start filling|begin filling|began to rise|start to rise',
    nouns: 'impoundment|filling|impounding',
    common: true,
  },
  quarantine: { verbs: 'quarantine|seal off|cordon off|lock down|isolate', nouns: 'quarantine|lockdown', common: true },
  halt: {
    verbs: 'suspend|halt|stop|pause|break off|interrupt',
    nouns: 'suspension|halt|stoppage',
    common: true,
    again: true,
  },
  cancellation: { verbs: 'cancel|call off|scrap|abandon|drop|shelve', nouns: 'cancellation', common: true },
  restart: {
    verbs: 'resume|restart|reopen|re-open|start again|begin again|run again',
    nouns: 'resumption|restart|reopening',
    common: true,
  },
};
