/** States that last from one deed on: what says that somebody or something is in it, and what the deed is told by. */

export interface Lasting {
  /** In the words around the length. */
  readonly state: RegExp;
  readonly begun: RegExp;
}

const lasting = (state: string, begun: string): Lasting => ({
  state: new RegExp(`(?<![\\p{L}-])(?:${state})(?![\\p{L}-])`, 'iu'),
  begun: new RegExp(`(?<![\\p{L}-])(?:${begun})(?![\\p{L}-])`, 'giu'),
});

export const lastings: readonly Lasting[] = [
  lasting(
    'served|(?:spent|been)[^.;]{0,40}(?:prison|jail|behind bars|custody|a cell|detention)|been (?:locked up|detained|held)',
    'went to (?:prison|jail)|jailed|imprisoned|arrested|detained|taken into custody|locked up|remanded|began (?:his|her|their) sentence|sent to (?:prison|jail)',
  ),
  lasting(
    'run|led|headed|chaired|managed|directed|coached|governed|been (?:in charge|at the helm|in office|(?:its|their|the) (?:head|chair|chief|director|manager|mayor|president|coach))|held the (?:post|job|office)|in the (?:job|post)',
    'appointed|elected|took (?:over|charge|office|the helm|up the post|the reins)|became|sworn in|inaugurated|promoted|named',
  ),
  lasting(
    'worked|been (?:with|employed|working)|on the payroll',
    'joined|hired|recruited|(?:started|began) work(?:ing)?|took (?:him|her) on',
  ),
  lasting(
    'been (?:closed|shut|out of (?:use|service|action|order))|stood (?:empty|idle|still)|lain idle|been (?:empty|idle)',
    'closed|shut|taken out of (?:use|service)|abandoned|shut down|vacated',
  ),
  lasting(
    'been (?:open|running|in (?:use|service|operation))|carried passengers|welcomed',
    'opened|inaugurated|entered service|(?:went|came|put) into (?:service|operation|use)|began operating',
  ),
  lasting(
    'on strike|been striking|strike has (?:now )?lasted|picket',
    'strike began|went on strike|walked out|downed tools|laid down (?:their )?tools',
  ),
  lasting(
    'been missing|been (?:searching|looking) for|searched',
    'disappeared|vanished|went missing|last seen|failed to return|reported missing',
  ),
  lasting('been married|husband and wife', 'married|wed|wedding'),
  lasting('owned|belonged|been (?:in the hands|the owner)', 'bought|acquired|purchased|inherited|sold to'),
  lasting('lived|been living|been (?:home|resident)', 'moved (?:to|into|in)|settled|arrived'),
  lasting(
    'existed|been in business|traded|been trading|published|appeared',
    'founded|established|set up|incorporated|started up|first (?:issue|number)',
  ),
  lasting(
    'been in force|been in effect|been banned|applied',
    'came into (?:force|effect)|took effect|banned|entered into force',
  ),
  lasting(
    'been (?:occupied|besieged|blocked|blockaded)|occupied|held out|siege',
    'occupied|seized|besieged|blocked|siege began',
  ),
  lasting(
    'been (?:in hospital|in a coma|in intensive care)|lain',
    'admitted|taken to (?:the )?hospital|rushed to hospital',
  ),
  lasting('waited|been waiting', 'applied|lodged|filed|submitted|requested|appealed'),
  lasting('been (?:clean|sober|dry)|not (?:smoked|drunk|touched)', 'gave up|stopped|quit'),
  lasting('been (?:dead|buried)', 'died|killed|buried'),
];
