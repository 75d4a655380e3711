/** Irregular forms of English, and the words that carry no meaning of their own. */

/** Form to base. Source: any school grammar; only forms that news and records use. */
export const irregularVerbs: ReadonlyMap<string, string> = formsOf(
  `arose arise, became become, began begin, begun begin, bought buy, brought bring, broke break, broken break, built build,
    burnt burn, came come, caught catch, chose choose, chosen choose, died die, dying die, drew draw,
    dealt deal, drawn draw, driven drive, drove drive, fell fall, fallen fall, fed feed, fought fight, found find,
    fled flee, flew fly, flown fly, gave give, given give, gone go, went go, grew grow, grown grow, held hold,
    kept keep, knew know, known know, laid lay, led lead, left leave, lent lend, lost lose, made make, met meet,
    paid pay, ran run, rose rise, risen rise, sang sing, sought seek, sank sink, sunk sink, sat sit, sent send, shook shake,
    shaken shake, shrank shrink, shrunk shrink, shot shoot, slain slay, sold sell, spent spend, stood stand, stole steal, stolen steal,
    struck strike, stuck stick, upheld uphold, withheld withhold, swept sweep, sworn swear, swore swear, taken take, took take, taught teach, thrown throw,
    threw throw, told tell, tore tear, torn tear, understood understand, undergone undergo, underwent undergo, undertaken undertake, undertook undertake, overtook overtake, won win, wore wear, dug dig, rang ring, rung ring, blew blow, blown blow, froze freeze, frozen freeze, hid hide,
    spoke speak, spoken speak, woke wake, withdrawn withdraw,
    withdrew withdraw, wrote write, written write, drank drink, drunk drink, ate eat, eaten eat, hung hang,
    lit light, rode ride, ridden ride, slept sleep, slid slide, sped speed, sprang spring, sprung spring,
    crept creep, clung cling, forgot forget, forgotten forget, learnt learn, leapt leap, sown sow, mown mow, swung swing,
    spun spin, wept weep, bitten bite`,
);

/** Verbs whose past is spelt like their base. */
export const unchangedVerbs: ReadonlySet<string> = new Set(
  'burst cost cut hit hurt let put quit set shed shut split spread'.split(' '),
);

export const irregularNouns: ReadonlyMap<string, string> = formsOf(
  `people person, men man, women woman, children child, wives wife, lives life, crises crisis, feet foot,
    bodies body, judge justice, judges justice, mission errand, missions errand, plane aircraft, planes aircraft`,
);

function formsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(',').map((pair) => pair.trim().split(' ') as [string, string]));
}

export const stopwords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every no all both either neither other another such same own
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what where when why how whether if than then there here
  is are was were be been being am has have had having do does did doing done will would shall should can could
  may might must ought need
  and or but nor so yet for of in on at by to from with without within into onto upon over under above below
  between among through during before after since until till about against across along around as up down off out
  near per via toward towards despite not only also too very more most less least much many few several just even
  still already again ever never once now today yesterday tomorrow well almost nearly quite some around roughly
  approximately exactly while because although though however meanwhile therefore thus
  say says said saying tell tells told telling according report reports reported reporting announce announces
  announced announcing add adds added adding state states stated statement note notes noted confirm confirms
  confirmed confirming quoted official officials authorities spokesman spokeswoman spokesperson mr mrs ms dr
  new one's it's he's hundred thousand million billion trillion
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night
  early late earlier later year years month months week weeks day days a.m p.m am pm`
    .split(/\s+/)
    .filter(Boolean),
);
