/** What befalls people: births, weddings, offices, sickness, courts. */
import type { Deeds } from './deeds';

export const lives: Deeds = {
  birth: {
    verbs: `born|see the light of day|come into the world|hatch|give birth|bring … into the world|
      deliver … baby|calve|foal|whelp|lay her egg|first cry|saw the light`,
    nouns: 'birth|birthday|arrival of the baby',
    once: true,
    common: true,
  },
  death: {
    verbs: `die|pass away|breathe his last|breathe her last|lose his life|lose her life|succumb|perish|
      pronounced dead|fell asleep|found dead|breathe its last|drop dead|shut his eyes|shut her eyes|
      close his eyes|close her eyes|lose … battle|lose … fight|pass on|go to his rest|bleed to death|
      freeze to death`,
    nouns: 'death|passing',
    once: true,
    common: true,
    own: true,
  },
  wedding: {
    verbs: `marry|wed|tie the knot|tied the knot|exchange vows|walk down the aisle|exchange rings|become husband and wife|
      say yes|say I do|become man and wife|give each other|give one another|get hitched|
      join in matrimony|lead … to the altar`,
    nouns: 'wedding|marriage|nuptials',
    common: true,
  },
  burial: {
    verbs: `bury|inter|lay … to rest|laid to rest|lower … into the grave|carry … to the grave|
      borne to the grave|laid in the earth|find … last resting place|commit to the earth|
      commit to the sea|cremate`,
    nouns: 'funeral|burial|interment|last rites|cremation',
    once: true,
    common: true,
  },
  graduation: {
    verbs: `graduate|take his degree|take her degree|receive his degree|receive her degree|earn his degree|
      earn her degree`,
    nouns: 'graduation',
    common: true,
    own: true,
  },
  divorce: {
    verbs: 'divorce|part|split up|separate|dissolve … marriage|end … marriage',
    nouns: 'divorce|separation|split',
    common: true,
  },
  engagement: {
    verbs: 'engage|get engaged|propose',
    nouns: 'engagement|betrothal',
    common: true,
    again: true,
  },
  baptism: {
    verbs: 'baptise|baptize|christen',
    nouns: 'baptism|christening',
    once: true,
    common: true,
  },
  ordination: {
    verbs: 'ordain|consecrate|take … vows|take holy orders',
    nouns: 'ordination|consecration',
    common: true,
  },
  coronation: {
    verbs: 'crown|put … on the throne|ascend the throne|accede to the throne|mount the throne|enthrone|anoint',
    nouns: 'coronation|accession|enthronement|crowning',
    common: true,
    own: true,
  },
  abdication: {
    verbs: `abdicate|give up the throne|give up the crown|renounce the throne|lay down the crown|
      relinquish the throne`,
    nouns: 'abdication',
    own: true,
  },
  leaving: {
    verbs: `resign|step down|stand down|step aside|quit|bow out|leave office|leave the post|leave his post|
      leave her post|leave the ministry|leave the government|leave the board|leave the company|
      leave the club|hand in his notice|hand in her notice|give up the post|give up his post|
      give up her post|vacate|relinquish|retire|hang up his boots|hang up her boots|clear his desk|
      clear her desk|call it a day|leave the helm|pack … bags|take … leave|lay down … office|
      lay down … mandate|give up … seat|give up … mandate|throw in the towel|throw in … towel|
      go into retirement|leave … job|bid farewell|say goodbye|say farewell|hand over the reins|
      hand over … keys|give notice|tender … resignation|announce … resignation|make way|clear … office|
      walk out of the job`,
    nouns: `resignation|last day in office|last day at work|last working day|last day|retirement|departure|
      final day|last shift|farewell`,
    common: true,
    own: true,
  },
  joining: {
    verbs: `take office|sworn in|take the oath|assume office|take up office|take up his post|take up her post|
      take up the post|take up his duties|take up her duties|take over as|take the helm|take the reins|
      start work as|begin work as|installed as|enter office|first day in office|take … seat|
      move into the office|start … job|start … term|begin … term|take … up|first day at work|succeed|
      take charge|take command|take up … work|put on … chain`,
    nouns: 'swearing-in|investiture|enthronement|oath|first day|first shift|installation',
    common: true,
    own: true,
  },
  choice: {
    verbs: `elect|vote in|choose|pick|voted into office|win the election|re-elect|vote … into office|
      win … election|win the vote|win the seat|win a seat|return … to parliament|be voted|
      come out on top|prevail|raise to`,
    nouns: 'election',
    common: true,
    again: true,
  },
  appointment: {
    verbs: `appoint|name … as|hire|engage … as|named|designate|pick … as|put … in charge|make … director|
      make … head|entrust|call … to`,
    nouns: 'appointment|nomination|naming',
    common: true,
  },
  dismissal: {
    verbs: `sack|fire|dismiss|show … the door|give … the sack|oust|remove from office|removed from office|
      relieve of|relieved of`,
    nouns: 'dismissal|sacking|ousting',
    common: true,
  },
  suspension: {
    verbs: 'suspend|stand … down|put on leave|send … home on full pay|take off duty',
    nouns: 'suspension',
    common: true,
  },
  enrolment: {
    verbs: 'enrol|enroll|matriculate|enter … university|join|enlist|sign up',
    nouns: 'enrolment|enlistment|matriculation',
    common: true,
    own: true,
  },
  hospital: {
    verbs: `admit|taken to hospital|brought to hospital|rush … to hospital|rushed to hospital|hospitalised|
      hospitalized|checked into`,
    nouns: 'admission|hospitalisation|hospitalization',
    common: true,
  },
  discharge: {
    verbs: `discharge|leave hospital|left hospital|sent home|allowed home|go home from hospital|
      come out of hospital`,
    nouns: 'discharge',
    common: true,
  },
  surgery: {
    verbs: `transplant|operate on|undergo surgery|go under the knife|implant|get … new heart|get … new kidney|
      get … new liver|receive … new heart|receive … new kidney|receive … new liver|have surgery|
      put in … heart|cut open|on the operating table|under the knife|sew … back|remove|get … heart|
      get … kidney|get … liver|new heart|new kidney|new liver|new lung|new lungs|new hip`,
    nouns: 'operation|surgery|transplant|transplantation|procedure',
    own: true,
  },
  vaccination: {
    verbs: 'vaccinate|inoculate|receive … jab|get … jab|roll up … sleeve',
    nouns: 'vaccination|inoculation|first jab',
    common: true,
  },
  outbreak: {
    verbs: `fall ill|fell ill|first case|go down with|come down with|first infected|test positive|
      catch the virus|fell sick|fall sick|take ill|outbreak began|outbreak begins`,
    nouns: 'outbreak|first infection|first case|onset',
    again: true,
  },
  cure: {
    verbs: 'give the all-clear|all-clear|declared free|lift … quarantine|end of the outbreak',
    nouns: 'all-clear',
  },
  arrest: {
    verbs: `arrest|detain|take into custody|take … into custody|taken into custody|handcuff|
      lead away in handcuffs|led away|pick up|picked up|apprehend|collar|nab|put in handcuffs|
      put in … cells|lock up|hold|seize|catch|run to ground|haul in|bring in|pounce on|
      slap … handcuffs|put … in handcuffs|click|bust|round up|lift`,
    nouns: 'arrest|detention|capture|bust',
    common: true,
    again: true,
  },
  charge: {
    verbs: 'charged with|indict|press charges|bring charges|charge … with',
    nouns: 'indictment',
    common: true,
  },
  trial: {
    verbs: `go on trial|stand trial|come to court|appear in court|trial opens|trial opened|trial begins|
      trial began|trial starts|trial started|face … judge|answer in court|in the dock|trial … begin|
      trial … start|trial … open`,
    nouns: 'start of the trial|opening of the trial|first hearing|trial|hearing|court date',
    common: true,
    own: true,
  },
  conviction: {
    verbs: 'convict|find … guilty|found guilty|plead guilty',
    nouns: 'conviction|guilty verdict|guilty plea',
    common: true,
  },
  acquittal: {
    verbs: 'acquit|find … not guilty|clear … of|cleared of',
    nouns: 'acquittal',
    common: true,
  },
  sentence: {
    verbs: `sentence|jail|imprison|send … to prison|sent to prison|send … to jail|put … behind bars|
      go to jail|go to prison|get … years|receive … years|give … years|put away|lock up|send down|
      condemn|sent to jail|lock away|hand … term|draw … years`,
    nouns: 'sentencing|prison term|jail term|life sentence',
    common: true,
  },
  appeal: {
    verbs: 'appeal|lodge … appeal|enter … appeal|file … appeal|go to appeal|take … to appeal',
    nouns: 'appeal',
    common: true,
    own: true,
  },
  freeing: {
    verbs: `free|release|set … free|set free|walk free|let go|let out|regain … freedom|let … out|
      out of jail|out of prison|leave … cell|leave prison|leave jail|go free|loose|at liberty|
      regain … liberty|gates opened`,
    nouns: 'release|homecoming|liberation',
    common: true,
  },
  escape: {
    verbs: `escape|break out|get away|flee|abscond|slip away|give … the slip|bolt|get out|jump … fence|
      climb … wall|slip out|on the run since|go over the wall|wriggle out|dig … way out|make off`,
    nouns: 'escape|breakout|jailbreak|getaway',
    again: true,
  },
  execution: {
    verbs: 'execute|hang|behead|put to death|shoot at dawn|guillotine|face … firing squad',
    nouns: 'execution|hanging',
    once: true,
  },
  deportation: {
    verbs: 'deport|expel|put on … plane|extradite|repatriate|hand over to',
    nouns: 'deportation|expulsion|extradition|repatriation',
    common: true,
  },
  abduction: {
    verbs: `kidnap|abduct|take hostage|seize|bundle into|hijack|carry off|drag into|snatch|hold hostage|
      take … hostage|take … captive|take prisoner|grab`,
    nouns: 'kidnapping|abduction|hijacking|kidnap|hostage-taking|capture',
  },
  ransom: {
    verbs: 'ransom|pay … ransom',
    nouns: 'ransom',
    common: true,
  },
  killing: {
    verbs: 'murder|assassinate|shoot dead|strangle|stab to death|beat to death|kill',
    nouns: 'murder|killing|assassination|homicide',
    common: true,
  },
  disappearance: {
    verbs: `last seen|was seen last|vanish|disappear|go missing|lose contact|lose touch|radio contact … lost|
      lost from radar|drop off the radar|fall silent|never return|not come home|last heard from|
      last heard of`,
    nouns: 'disappearance|last sighting|last contact',
    again: true,
    own: true,
  },
  rescue: {
    verbs: `rescue|pluck|winch|pull … out|pull … from|pulled out|save|bring … ashore|bring up|dig out|
      dug out|lifted out|bring to safety|brought to safety|haul … aboard|hauled aboard|free|
      come out alive|found alive|reach safety|taken off|take … off|lift to safety|carry … down`,
    nouns: 'rescue',
    common: true,
    again: true,
  },
  summit: {
    verbs: `reach the summit|reach the top|stand on the summit|stand on top|conquer|set foot on the summit|
      plant … flag|scale`,
    nouns: 'ascent|first ascent',
    own: true,
    common: true,
  },
  award: {
    verbs: 'award|present … with|honour|honor|receive|bestow|confer',
    nouns: 'award|award ceremony|prize-giving',
    common: true,
    again: true,
  },
};
