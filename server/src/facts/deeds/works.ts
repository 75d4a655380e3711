/** What befalls works and bodies: founding and opening, sale and insolvency, launch, move and demolition. */
import type { Deeds } from './deeds';

export const works: Deeds = {
  founding: {
    verbs: `founded|establish|set up|called into being|date from|date back to|go back to|
      trace its origins to|come into being|brought into being|bring into being|come into existence|
      brought into existence|start life|start out as|begin life|create|form|brought to life|
      call … into life|first … doors`,
    nouns: 'founding|foundation|establishment|beginnings',
    once: true,
    common: true,
  },
  groundbreaking: {
    verbs: `break ground|lay … first stone|lay … foundation stone|lay the foundation|lay the cornerstone|
      set … first stone|set down … stone|turn the first sod|cut the first sod|turn the sod|
      foundation stone laid|foundation stone … laid|first stone laid|first stone … laid|
      first sod … turned|first sod … cut|ground … broken|spade … ground|first spade|dig the first|
      turn … first spade|set … stone|begin digging|lay … stone|set … cornerstone|first … concrete|
      first spadeful`,
    nouns: `groundbreaking|ground-breaking|sod-turning|stone-laying|foundation stone|cornerstone|first sod|
      first stone|first spadeful|first dig|start of work|start of building|start of construction`,
  },
  building: {
    verbs: 'built|construct|erect|put up|raise|go up|put together|knock up|rear|assemble',
    nouns: 'construction|erection',
    once: true,
    common: true,
  },
  completion: {
    verbs: `complete|finish|top out|put … last|place … last|final touch|set … keystone|last brick|
      final rivet|last tile|put the finishing|hand over`,
    nouns: 'completion|topping-out|completion date|keystone',
    common: true,
  },
  opening: {
    verbs: `open|inaugurate|unveil|declare … open|declared open|declare open|open its doors|open its gates|
      throw open|open to the public|open to traffic|cut the ribbon|cut the tape|welcome its first|
      receive its first|admit its first|take its first passengers|carry its first passengers|
      enter service|enter into service|go into service|go into operation|come into operation|
      put into service|put into operation|begin operating|start operating|begin operations|
      start operations|go live|come on stream|hand over to traffic|in use since|in operation since|
      first … visitors|first … customers|first … guests|first … patients|first … pupils|first … trains|
      first … cars|first … ships|switch on|switched on|start up|put on line|start running|
      start serving|receive … first|welcome … first|admit … first|take … first passengers|
      throw open … doors|swing open|bring into service|go into use|put into use|bring into use|
      drive across for the first time`,
    nouns: `opening|inauguration|ribbon-cutting|opening ceremony|unveiling|first day of business|
      commissioning|start of operations`,
    common: true,
  },
  unsealing: {
    verbs: 'unseal|uncork|prise open|prise … open|force open|break the seal|unlock|exhume|disinter|open',
    nouns: 'unsealing|exhumation',
    common: true,
  },
  closing: {
    verbs: `close|shut|shut down|close its doors|shut its doors|cease trading|cease operation|
      cease to operate|stop running|stop trading|cease production|go silent|fall silent|mothball|
      go out of business|last train ran|last train run|last train leave|last bus ran|board up|
      turn off the lights|close for good|ring … last bell|last bell|serve … last|last pupils|
      last customers|bring down the shutters|shutters came down|pull down the shutters|go dark|go cold|
      cease publication|last issue|last edition|end of the line|last orders|ship its last|last shift|
      roll down the shutters|stop production|let … last`,
    nouns: 'closure|closing|shutdown|last service|last train',
    common: true,
  },
  restart: {
    verbs: `resume|restart|reopen|re-open|start again|begin again|run again|back in service|back on line|
      open … again|working again|back in operation|pick up again|get going again|re-enter service`,
    nouns: 'resumption|restart|reopening|return to service|reactivation',
    common: true,
  },
  demolition: {
    verbs: `demolish|tear down|tear … down|pull down|pull … down|knock down|knock … down|raze|bulldoze|
      level … to the ground|dismantle|take … down|flatten|blow … up|fell to the wrecking ball|
      come down under the wrecking ball|make way for|bring down|brought down|make … way|
      reduce … to rubble|diggers … in|wrecking crew|take the roof off|lay low|rip down|rip … down|
      pulled to pieces|take to pieces|fall to the bulldozers|fell to the bulldozers`,
    nouns: 'demolition|wrecking ball|tearing down|pulling down',
    once: true,
  },
  felling: {
    verbs: `felled|cut down|cut … down|chop down|saw down|come down|saw … down|take … down|topple|axe|
      chop … down`,
    nouns: 'felling|cutting',
  },
  planting: {
    verbs: 'plant|put in … ground|put … in the ground|set in the ground',
    nouns: 'planting|tree-planting',
    common: true,
  },
  merger: {
    verbs: 'merge|join forces|amalgamate|fuse',
    nouns: 'merger|amalgamation',
    common: true,
  },
  sale: {
    verbs: `sell|change hands|acquire|buy|take over|snap up|purchase|fetch|auction|go under the hammer|
      come under the hammer|knocked down to|go for|find … buyer|change owner|change owners|
      bring the hammer down|sold off|pass into … hands|pass to`,
    nouns: 'sale|purchase|takeover|acquisition|auction',
    common: true,
    again: true,
  },
  lease: {
    verbs: 'lease|rent|let|take … lease',
    nouns: 'lease|tenancy',
    common: true,
  },
  donation: {
    verbs: 'donate|give|bequeath|hand … over|leave … to|present to',
    nouns: 'donation|gift|bequest',
    common: true,
    again: true,
  },
  insolvency: {
    verbs: `go bankrupt|go bust|file for insolvency|file for bankruptcy|file for protection|become insolvent|
      enter administration|call in administrators|call in the receivers|declare … bankrupt|
      declared bankrupt|go to the wall|seek protection|go into liquidation|go into receivership|
      go into administration|call in the administrators|throw in|stop payments|cannot pay|collapse|
      go belly up|call in the liquidators|seek creditor|court protection`,
    nouns: 'insolvency|bankruptcy|collapse|liquidation|receivership|administration',
    once: true,
    own: true,
  },
  dissolution: {
    verbs: `dissolve|send … home|disband|wind up|break up|strike … off the register|struck off|
      delete from the register`,
    nouns: 'dissolution|winding-up|disbandment',
    common: true,
  },
  split: {
    verbs: `secede|break away|declare … independence|gain independence|win independence|become independent|
      part ways|spin off|hive off`,
    nouns: 'secession|independence|separation|spin-off',
    common: true,
    own: true,
  },
  listing: {
    verbs: 'go public|float|list on|start trading|begin trading|make … debut|first traded|shares began',
    nouns: 'flotation|listing|IPO|stock market debut|first day of trading',
    own: true,
    common: true,
  },
  naming: {
    verbs: 'rename|named after|give … name|christen … name|change its name|rechristen',
    nouns: 'renaming|naming|change of name|name change',
    common: true,
  },
  liftoff: {
    verbs: `blast off|lift off|launch|soar into space|put into orbit|put … into orbit|leave the pad|
      leave the launch pad|roar into|rise from the pad|leave Earth|go into orbit|reach orbit|take off|
      go up|climb into|lift … off`,
    nouns: 'launch|lift-off|liftoff|blast-off|blast off',
    common: true,
  },
  shiplaunch: {
    verbs: `launch|slide down the slipway|slide into the water|take to the water|christen|go down the slipway|
      float out`,
    nouns: 'launch|launching|christening|naming ceremony',
    common: true,
  },
  firstflight: {
    verbs: `take to the air|maiden flight|first flight|fly for the first time|take off for the first time|
      first take`,
    nouns: 'maiden flight|first flight|test flight',
  },
  maidenvoyage: {
    verbs: 'maiden voyage|first voyage|first trip|first crossing|first sailing',
    nouns: 'maiden voyage|first voyage',
  },
  firstrun: {
    verbs: 'first train|first tram|first bus|first run|maiden run|make its first run|first passengers',
    nouns: 'maiden run|first run',
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
  delivery: {
    verbs: 'deliver|hand over|handed over|take delivery of|supply|arrive|receive|get|arrive at|reach',
    nouns: 'delivery|handover',
    common: true,
    again: true,
  },
  production: {
    verbs: `begin production|start production|begin producing|start producing|begin making|start making|
      turn out|begin to produce|roll off the line|produce|manufacture|make|leave the factory|
      come off the line|come off the belt|leave the line|go into production|in production since|
      start to make|start to produce|run off`,
    nouns: 'production|manufacture|start of production|first batch|mass production|series production',
    common: true,
  },
  filling: {
    verbs: `fill|impound|shut … gates|close … gates|begin to fill|start to fill|start filling|begin filling|
      began to rise|start to rise|hold back|dam|close … sluice|shut … sluice|drop … gates|
      lower … gates|rise behind`,
    nouns: 'impoundment|filling|impounding|flooding of the valley|damming',
    common: true,
  },
  recall: {
    verbs: `recall|call back|call … back|withdraw|pull … from the shelves|take … off the shelves|
      pull … from sale|take … off the market|clear … from the shelves`,
    nouns: 'recall|withdrawal',
    common: true,
  },
  patent: {
    verbs: 'patent|take out … patent|grant … patent|patent … granted',
    nouns: 'patent',
    common: true,
  },
  harvest: {
    verbs: `harvest|begin picking|pick the first|picking began|picking begins|bring in the first|first grapes|
      cut the first`,
    nouns: 'harvest|vintage|first harvest',
    common: true,
    again: true,
  },
  move: {
    verbs: `move|relocate|transfer|shift|move into|move house|shift … to|transplant|rehouse|rehome|
      carry … to|take up quarters|move out|resettle`,
    nouns: 'move|relocation|transfer|removal|resettlement',
    common: true,
    again: true,
  },
  movein: {
    verbs: `move in|move into … home|get … keys|receive … keys|first tenants|first residents|take possession|
      first families`,
    nouns: 'moving-in|handing over of the keys',
  },
  eviction: {
    verbs: 'evict|turn out of|turned out of|throw out of … home|clear … camp|clear … squat|clear the square',
    nouns: 'eviction|clearance',
  },
  premiere: {
    verbs: `premiere|first shown|first screened|first performed|first staged|have its premiere|first heard|
      open on stage|see its first performance|shown for the first time|play for the first time|
      staged for the first time|perform … for the first time|curtain went up|curtain rises|
      curtain goes up|first aired|first broadcast|world premiere`,
    nouns: 'premiere|première|first performance|first night|opening night|first screening|debut',
    once: true,
    common: true,
  },
  publication: {
    verbs: `publish|come out|bring out|brought out|appear|issue|release|hit the shelves|reach bookshops|
      go on sale|print|put on the market|put on sale|lie in the bookshops|on the shelves|
      in bookshops since|roll off the press|roll off the presses|make public|made public|unveil|
      put online|put out|brought to light`,
    nouns: 'publication|release|first issue|appearance',
    common: true,
    again: true,
  },
  broadcast: {
    verbs: 'broadcast|air|go on air|go out|televise',
    nouns: 'broadcast',
    common: true,
    again: true,
  },
  posting: {
    verbs: 'post|mail|write|send off|address|date',
    nouns: 'letter|telegram|postcard|e-mail',
    common: true,
    again: true,
  },
};
