/** What goes wrong: wrecks, crashes, fires, floods, thefts, leaks. */
import type { Deeds } from './deeds';

export const mishaps: Deeds = {
  theft: {
    verbs: `steal|stolen|rob|vanish|disappear|go missing|make off with|snatch|burgle|loot|carried off|
      carry off|spirited away|spirit away|help themselves to|break into|lift … from|pilfer|swipe|
      pinch|nick|gone since|taken from|taken in the night|find … gone|found gone|found missing|
      find … empty|notice … missing|get away with|walk off with|walk out with|strip … of`,
    nouns: 'theft|robbery|burglary|heist|break-in|disappearance|raid|looting|haul',
    again: true,
  },
  recovery: {
    verbs: 'recover|turn up|retrieve|get … back|give … back|return',
    nouns: 'recovery',
    common: true,
    again: true,
  },
  noticing: {
    verbs: `discover|notice|detect|come to light|came to light|spot|uncover|become aware|learn of|unearth|dig up|
      stumble on|stumble upon|come upon|come across|realise|realize|find out|wake up to|bring to light|
      brought to light|raise the alarm|raise alarm|sound the alarm|turn up`,
    nouns: 'discovery|detection|find',
    common: true,
  },
  sighting: {
    verbs: 'seen|spot|catch sight of|sight|photograph|film|caught on camera',
    nouns: 'sighting',
    common: true,
    again: true,
  },
  examination: {
    verbs: 'examine|test|inspect|analyse|analyze|check|go over|look over|study|screen',
    nouns: 'examination|inspection|test|analysis',
    common: true,
    again: true,
  },
  sinking: {
    verbs: `sink|go down|founder|capsize|go under|was lost|were lost|lost with all hands|
      slip beneath the waves|keel over|turn turtle|go to the bottom|take on water and|fill with water|
      sent to the bottom|disappear beneath|vanish beneath|slide under|swallowed by the sea|
      claimed by the sea`,
    nouns: 'sinking|shipwreck|capsizing|foundering|loss|wreck',
  },
  grounding: {
    verbs: `run aground|go aground|run ashore|strike a reef|strike the reef|hit rocks|hit the rocks|
      stick fast|strand|drive ashore|driven ashore|run on to rocks|strike a rock|hit a reef|
      hit the reef`,
    nouns: 'grounding|stranding',
  },
  crash: {
    verbs: `crash|collide|smash|plough into|plow into|slam into|leave the road|left road|skid off|
      run off the road|come off the road|roll into|run into|derail|jump the tracks|jump the rails|
      come off the rails|leave the rails|come down|overturn|ram|hit … tree|hit … lorry|hit … truck|
      hit … wall|come together|run over|knock … down|plunge|veer|nosedive|go down|hit|strike … tree|
      bury … nose|careered|career into|slide off|slither off|come to grief|mow down|knock over|
      run down|slew|flip|hurtle|tumble|drive into|drove into|bump|left the rails|leave the runway|
      overshoot|skid|tip over|jackknife`,
    nouns: `crash|collision|accident|derailment|pile-up|smash|wreck|plane crash|car crash|train crash|
      bump|derailing|car accident|road accident|train accident|pile up|head-on|crash landing|mishap`,
    again: true,
  },
  fire: {
    verbs: `fire destroy|fire gut|fire sweep|fire tear|fire ravage|fire rage|fire consume|fire break out|
      flames destroy|destroyed by fire|blaze break out|catch fire|go up in flames|burn|burn down|
      gutted by|gutted|break out|burst into flames|set alight|set ablaze|set fire|ignite|take fire|
      consumed by|reduced to ashes|burn to the ground|burn out|flames … through|flames broke out|
      flames … roof|fire took|ablaze|be alight|go up in smoke|torch|char`,
    nouns: 'fire|blaze|inferno|arson|conflagration|flames|wildfire|bushfire|forest fire|arson attack',
    again: true,
  },
  explosion: {
    verbs: `explode|blow up|go off|detonate|burst|blow … apart|tear apart|rip through|torn apart|shatter|
      rock`,
    nouns: 'explosion|blast|detonation|bang|fireball',
    again: true,
  },
  collapse: {
    verbs: `collapse|give way|cave in|fall down|come down|crumble|buckle|topple|fall in|burst|breach|
      break|slide|come crashing|cave|crash down|sag|tumble down|sink into|be buried|slip into|
      slide into|subside|crack|give|rupture|fail`,
    nouns: `collapse|cave-in|landslide|landslip|rockfall|breach|burst|slide|mudslide|subsidence|rupture|
      failure|dam break|dyke breach`,
  },
  burst: {
    verbs: 'pipe burst|main burst|burst main|water main broke|pipe broke|spring a leak|pipe gave way',
    nouns: 'burst pipe|burst main|burst',
  },
  quake: {
    verbs: `quake strikes|earthquake strikes|earth shook|ground shook|quake hits|earthquake hits|quake shakes|
      shake|jolt|rattle|rumble`,
    nouns: 'earthquake|quake|tremor|earth tremor|main shock|mainshock|temblor',
    again: true,
  },
  landfall: {
    verbs: `make landfall|come ashore|hit land|cross the coast|reach land|strike land|hit the coast|
      reach the coast|slam into the coast|sweep ashore`,
    nouns: 'landfall',
    own: true,
  },
  eruption: {
    verbs: `erupt|spew|begin to spew|awake|blow its top|throw … ash|throw up ash|spit|lava … flow|belch|
      rumble into life|wake`,
    nouns: 'eruption|outburst',
  },
  flood: {
    verbs: `flood|burst its banks|overflow|burst their banks|swamp|inundate|rise above|burst … banks|
      break … banks|water came|stand under water|put … under water|go over the bank|top the dyke|
      come over`,
    nouns: 'flood|flooding|inundation|floods|high water|deluge|crest',
    again: true,
  },
  avalanche: {
    verbs: `avalanche|bury under snow|buried by snow|snow slab|avalanche hits|avalanche strikes|
      avalanche came down|swept away by snow`,
    nouns: 'avalanche',
  },
  meteorite: {
    verbs: `meteorite fell|meteorite falls|meteorite struck|fireball|streak across the sky|fall from the sky|
      fell out of the sky|drop from the sky`,
    nouns: 'meteorite fall|meteor|impact',
  },
  freezing: {
    verbs: 'freeze over|ice over|first frost|first snow|thaw|break up|ice went out|ice broke up',
    nouns: 'freeze|thaw|first snow|first frost|ice-out',
    again: true,
  },
  attack: {
    verbs: `attack|ambush|storm|assault|maul|bite|savage|stab|shoot|open fire|gun down|fire on|set upon|
      fall upon|descend on|rush at|hurl|hit|raid|besiege|set about|fall on|knife`,
    nouns: 'attack|assault|ambush|shooting|stabbing|gunfight|onslaught|raid|knife attack|hold-up|mugging',
    again: true,
  },
  shelling: {
    verbs: `shell|bomb|bombard|strike … with missiles|hit by … missile|hit by … shell|hit by … rocket|
      hit by … drone|fire rockets at`,
    nouns: 'shelling|air raid|airstrike|air strike|bombing|bombardment|missile strike|drone strike',
    again: true,
  },
  evacuation: {
    verbs: `evacuate|moved out|leave their homes|flee their homes|clear … homes|ordered out|ordered to leave|
      empty|take … out|leave … homes|leave … houses|told to go|take to shelter|bus out|bused out|
      taken to shelter`,
    nouns: 'evacuation',
  },
  spill: {
    verbs: `spill|leak|gush|seep|pour into|escape into|run into the river|flow into|pump into|ooze|
      drain into|foul|spew|let … into the river|slop|discharge into`,
    nouns: 'spill|spillage|leak|leakage|discharge|slick',
    again: true,
  },
  outage: {
    verbs: `go dark|lose power|black out|lights go out|go off the grid|lights went out|power failed|
      power fails|cut off from power|plunged into darkness|plunge into darkness|sit in the dark|
      sat in the dark|without power|without electricity|without light|current failed|power … fail|
      lights … out|electricity … fail|lost … electricity|cut … off`,
    nouns: 'blackout|outage|power cut|power failure',
    again: true,
  },
  intrusion: {
    verbs: `hack|break into|breach|intrude|get into|gain access|penetrate|compromise|crack|enter … system|
      enter … network|copy|siphon|steal … data|log in|log into|infect|encrypt|slip into|
      find … way into`,
    nouns: `breach|intrusion|hack|hacking|cyberattack|cyber-attack|break-in|intruder|data theft|leak|
      ransomware`,
    again: true,
    own: true,
  },
  quarantine: {
    verbs: 'quarantine|seal off|cordon off|lock down|isolate',
    nouns: 'quarantine|lockdown',
    common: true,
  },
};
