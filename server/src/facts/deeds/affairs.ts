/** What parties, courts and assemblies do: sign, adopt, forbid, strike, meet. */
import type { Deeds } from './deeds';

export const affairs: Deeds = {
  signing: {
    verbs: `sign|ink|initial|put … name to|put … signature to|put … signatures to|put … names to|
      put pen to paper|put … thumbs to|put … seal to|affix|conclude|countersign|seal|set … hand to|
      put … signature|put … pen|put … name|put … names|sign on the dotted line|scratch … name|
      affix … signature|sign … off|put … mark`,
    nouns: 'signing|signature|signing ceremony',
    common: true,
    again: true,
  },
  settlement: {
    verbs: `settle|reach … settlement|agree on … settlement|strike … deal|reach … agreement|reach … accord|
      reach … deal|come to terms|clinch … deal|shake hands on|make peace|bury the hatchet`,
    nouns: 'settlement|agreement|deal|accord|peace deal',
    common: true,
    own: true,
  },
  adoption: {
    verbs: `adopt|pass|approve|vote through|wave through|ratify|endorse|enact|give … blessing to|
      give … assent|say yes to|rubber-stamp|carry the motion|carry|vote for|vote in favour|
      clear … house|clear … senate|pass … muster|give … nod|give … consent|agree to|accept|back|
      nod … through|get … approval|win … approval|win … backing|green-light|give the nod|cleared`,
    nouns: 'adoption|approval|passage|ratification|enactment|green light|yes vote|vote',
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
    verbs: `take effect|come into force|enter into force|come into effect|go into effect|in force since|
      in effect since|apply from|apply since|effective from|become law|bite from|start to apply|
      begin to apply|valid from|be law|in force from|in force as of|apply as of|apply as from|
      be binding|bind from|start … apply|have to be|kick in|be effective|go into force|hold from|
      count from`,
    nouns: 'entry into force|coming into force|effective date|start date',
    common: true,
    own: true,
  },
  ban: {
    verbs: `ban|forbid|prohibit|outlaw|bar|ban begins|ban takes effect|ban starts|ban comes into force|
      ban applies|off limits from|be allowed|not … allowed|no longer … allowed|close … fishing|
      off limits|barred from|rule out|shut … out|be taboo`,
    nouns: 'ban|prohibition|embargo|closed season',
    common: true,
  },
  lifting: {
    verbs: `lift … ban|lift … embargo|lift … sanctions|lift … curfew|embargo … lifted|ban … lifted|
      sanctions … lifted|curfew … lifted|lift the restrictions|scrap … ban|drop … ban|end … embargo`,
    nouns: 'lifting',
  },
  introduction: {
    verbs: `introduce|bring in|brought in|phase in|roll out|usher in|launch … scheme|start … scheme|
      become legal tender|come into use|be introduced|become compulsory|become mandatory|become free`,
    nouns: 'introduction|roll-out|rollout|start',
    common: true,
  },
  abolition: {
    verbs: `abolish|scrap|do away with|repeal|revoke|rescind|annul|phase out|strike from the books|
      withdrawn from circulation`,
    nouns: 'abolition|repeal|revocation',
    common: true,
  },
  expiry: {
    verbs: `expire|lapse|run out|run until|run till|run to|valid until|valid till|terminate|come to an end|
      end|reach its term|run … course|good until|good till|last until|last till|cease to be valid|
      be up|be over|hold until|in force until|in force till|at an end|run through`,
    nouns: 'expiry|expiration|termination|end|end date|term',
    common: true,
  },
  filing: {
    verbs: `file|lodge|submit|hand in|bring … suit|bring … action|put in|enter … appeal|serve|sue|
      go to court|take … to court|bring … court|turn to the court|apply|hand … in|deposit|put … papers|
      serve … papers|register|lay before`,
    nouns: 'filing|submission|lawsuit|suit|complaint|application|claim|petition|motion',
    common: true,
    again: true,
  },
  ruling: {
    verbs: `rule|hand down|hand … verdict|deliver … verdict|deliver … judgment|deliver … judgement|
      give judgment|give judgement|find for|find against|pronounce|throw out … case|uphold|quash|
      overturn`,
    nouns: 'ruling|verdict|judgment|judgement|decision',
    common: true,
  },
  fine: {
    verbs: 'fine|penalise|penalize|impose … fine|slap … fine|hit with … fine',
    nouns: 'fine|penalty',
    common: true,
  },
  strip: {
    verbs: `strip of|stripped of|revoke|withdraw … licence|withdraw … license|lose … licence|lose … license|
      take away … licence|pull … licence`,
    nouns: 'revocation|withdrawal of the licence',
    common: true,
  },
  granting: {
    verbs: `grant|award|license|licence|issue|permit|give … permission|give the go-ahead|give … green light|
      hand … licence|get … licence|get … permit|get … permission|receive … licence|receive … permit|
      approve|authorise|authorize|clear|allow|win … licence|win … permission`,
    nouns: `granting|permit|permission|licence|license|go-ahead|green light|approval|authorisation|
      authorization|clearance`,
    common: true,
  },
  deadline: {
    verbs: `applications close|must be in by|must be received by|must reach us by|hand in by|handed in by|
      submit by|no later than|closing date|entries close|bids close|accepted until|tenders close|
      be submitted by|be lodged by|have until|must be paid by|payable by|fall due|due by|
      registration closes`,
    nouns: 'deadline|closing date|due date|cut-off date|last date|time limit',
  },
  halt: {
    verbs: `suspend|halt|stop|pause|break off|interrupt|freeze|stop work|put on hold|bring … to a halt|
      come to a standstill|grind to a halt|call a halt|cease`,
    nouns: 'suspension|halt|stoppage|freeze|standstill|moratorium',
    common: true,
    again: true,
  },
  cancellation: {
    verbs: 'cancel|call off|scrap|abandon|drop|shelve|call … off|put off|postpone|strike … from',
    nouns: 'cancellation|postponement',
    common: true,
  },
  walkout: {
    verbs: `walk out|down tools|lay down tools|lay down their tools|stop work|go on strike|went on strike|
      be on strike since|come out on strike|strike since|put down their tools|strike began|strike begins|
      strike started|begin … strike|walk off the job|lay … tools|leave … machines|leave … posts|
      stand idle since|picket|strike|stay away from work|refuse to work|put up pickets|stay off work|
      come out`,
    nouns: 'walkout|walk-out|work stoppage|strike|industrial action|first day of the strike',
    again: true,
    own: true,
  },
  return: {
    verbs: `return to work|go back to work|end … strike|call off … strike|strike ended|resume work|
      back at work since|strike ends|strike is over|clock in again|back at work|back on the job|
      machines … again|take up work again|pick up … tools`,
    nouns: 'return to work|end of the strike',
    own: true,
  },
  truce: {
    verbs: `guns fall silent|fall silent|ceasefire … in force|ceasefire … force|truce … force|ceasefire … hold|
      cease fire|lay down their arms|lay down arms|stop shooting|stop firing|silence … guns|
      ceasefire began|truce began|ceasefire begins|fighting stopped|fighting ended|stop fighting|
      silence fell|end hostilities|hostilities cease|stop the shooting|last shot|peace … hold|
      arms … silent|weapons … silent|shooting stopped|weapons fell silent|shelling stopped`,
    nouns: 'ceasefire|truce|armistice|end of fighting|end of hostilities|cease-fire',
  },
  surrender: {
    verbs: 'surrender|capitulate|lay down … weapons|hoist the white flag|raise the white flag|give up the town',
    nouns: 'surrender|capitulation',
    common: true,
    own: true,
  },
  capture: {
    verbs: `capture|take the town|take the city|fall to|fell into … hands|overrun|occupy|liberate|
      enter the city|enter the town`,
    nouns: 'capture|fall|liberation|occupation',
    common: true,
  },
  coup: {
    verbs: 'seize power|overthrow|topple|depose|take power|oust … government',
    nouns: 'coup|putsch|overthrow|takeover of power',
  },
  curfew: {
    verbs: 'impose … curfew|curfew begins|curfew came|curfew starts|declare … emergency|state of emergency',
    nouns: 'imposition',
  },
  border: {
    verbs: `border opened|border opens|border reopened|border reopens|border closed|border closes|
      seal … border|open … border|close … border`,
  },
  poll: {
    verbs: 'go to the polls|cast their votes|cast their ballots|vote',
    nouns: 'polling day|election day|ballot|referendum|poll',
    common: true,
    again: true,
  },
  meeting: {
    verbs: `meet|convene|gather|assemble|hold talks|sit|sit down|come together|hold … meeting|
      hold … session|confer|get together`,
    nouns: 'meeting|session|sitting|talks|summit|conference|assembly|congress',
    common: true,
    again: true,
  },
  speech: {
    verbs: 'speak|address|give … speech|deliver … speech|make … speech|preach',
    nouns: 'speech|address|sermon|lecture|talk',
    common: true,
    again: true,
  },
  protest: {
    verbs: 'march|demonstrate|take to the streets|rally|protest|turn out',
    nouns: 'march|demonstration|rally|protest|vigil|sit-in',
    common: true,
    again: true,
  },
  tour: {
    verbs: 'tour|travel to|visit|journey to|go to|fly to',
    nouns: 'tour|trip|journey|visit|voyage|expedition',
    common: true,
    again: true,
    own: true,
  },
  concert: {
    verbs: 'play|perform|sing|give … concert|appear on stage|take the stage',
    nouns: 'concert|gig|performance|recital|show',
    common: true,
    again: true,
  },
  match: {
    verbs: 'kick off',
    nouns: 'match|game|final|semi-final|derby|replay',
    common: true,
    again: true,
  },
  race: {
    verbs: 'run|race|set off|start',
    nouns: 'race|marathon|regatta|half-marathon|start of the race',
    common: true,
    again: true,
  },
  festival: {
    verbs: '',
    nouns: 'festival|fair|market|carnival|fete|congress|gala|ball|exhibition|ceremony|service|mass',
    common: true,
    again: true,
  },
  victory: {
    verbs: 'win|beat|triumph|defeat|lift the cup|take the title|clinch',
    nouns: 'victory|win|triumph',
    common: true,
    again: true,
    own: true,
  },
  draw: {
    verbs: 'draw|drawn by lot|pull the winning|winning numbers',
    nouns: 'draw|raffle',
    common: true,
    again: true,
  },
  payment: {
    verbs: 'pay|transfer|wire|settle … bill|remit|hand over … money',
    nouns: 'payment|transfer|instalment|installment',
    common: true,
    again: true,
  },
};
