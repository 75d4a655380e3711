/** Two texts that give one person two posts, or one post two people, in many words; and those that do not. */
import assert from 'node:assert/strict';
import { findings } from '../../../../server/src/features/findings';
import { folderOf } from '../../../support/engine';

/** How many warnings of roles two texts get beside each other. */
function warnings(a: string, b: string): number {
  const folder = folderOf([
    { path: 'a.txt', content: a },
    { path: 'b.txt', content: b },
  ]);
  return findings(folder).filter(({ severity, rule }) => severity === 'warning' && rule === 'roles-disagree').length;
}

suite('roles told in many words', () => {
  for (const [what, a, b] of [
    [
      'what somebody heads',
      'HARLAND, 4 May 2026 — Ana Diaz heads the Harland fire brigade, which fought the blaze for nine hours.',
      'HARLAND, 5 May 2026 — Police chief Ana Diaz said on Tuesday that the blaze had been set on purpose.',
    ],
    [
      'what somebody captains',
      'TARN, 2 June 2026 — Ivo Hart captains the ferry Astrid, which ran aground on Monday.',
      'TARN, 3 June 2026 — Ivo Hart, the chief engineer of the Astrid, told the inquiry that the alarm had failed.',
    ],
    [
      'whom somebody defends',
      'LINDEN, 1 April 2026 — Nora Finch, who is defending Anton Beller, told the court that her client had been in Oxel.',
      'LINDEN, 2 April 2026 — Prosecutor Nora Finch asked for nine years for Anton Beller.',
    ],
    [
      'a co-pilot is not the pilot',
      'MARDEN, 1 April 2026 — The pilot of the Corvane Air jet, Jonas Weil, saw smoke at 9,000 feet.',
      'MARDEN, 2 April 2026 — Jonas Weil, the co-pilot of the Corvane Air jet, shut down the engine.',
    ],
    [
      'who is at the helm',
      'BRENNICK, 7 July 2026 — Carla Reno has been at the helm of Halvorsen Pipes since January. The works has been flooded.',
      'BRENNICK, 8 July 2026 — Carla Reno, finance director of Halvorsen Pipes, put the damage at 4 million crowns.',
    ],
    [
      'one chief of two firms',
      'BRENNICK, 7 July 2026 — Carla Reno, chief executive of Halvorsen Pipes, promised the drivers a bonus on Tuesday.',
      'BRENNICK, 8 July 2026 — The drivers will get a bonus, said Carla Reno, the chief executive of Tolland Freight.',
    ],
    [
      'one mayor of two towns',
      '7 July 2026 — The mayor of Dale, Rosa Kern, opened the footbridge on Tuesday.',
      '8 July 2026 — Rosa Kern, mayor of Oxel, cut the ribbon of the footbridge on Tuesday.',
    ],
    [
      'two offices of one academy',
      'WESTOVER, 3 March 2026 — Hana Weiss, secretary-general of the Academy of Music, opened the new hall on Monday.',
      'WESTOVER, 4 March 2026 — In a speech as librarian of the Academy of Music, Hana Weiss asked for quiet.',
    ],
    [
      'a guest and the principal',
      'WESTOVER, 3 March 2026 — Guest conductor Max Orlov led the Oxel Philharmonic on Monday.',
      'WESTOVER, 4 March 2026 — Max Orlov, principal conductor of the Oxel Philharmonic, broke his baton on Monday.',
    ],
    [
      'an assistant and the chief',
      'DALE, 3 March 2026 — Assistant curator Lena Voss found the coin in a drawer of the Dale Museum.',
      'DALE, 4 March 2026 — Lena Voss, chief curator of the Dale Museum, found the coin in a drawer.',
    ],
    [
      'a caretaker and a treasurer',
      'Housing association Lindenhof, newsletter, 20 February 2026. Caretaker Greg Sloan found the leak on Wednesday night.',
      'LINDEN, 21 February 2026 — Greg Sloan, treasurer of the Lindenhof association, heard the pipe burst.',
    ],
    [
      'the house run under somebody',
      'OXEL, 17 June 2026 — The hotel in Oxel reopens on 1 July under Ida Kuhn as general manager.',
      'OXEL, 18 June 2026 — Ida Kuhn, head chef of the hotel in Oxel, will cook trout on 1 July.',
    ],
    [
      'two sole arbitrators',
      'Harland Court of Arbitration, award of 14 August 2025. Sole arbitrator: Ms Nora Abel. The ship is to be returned.',
      'HARLAND, 15 August 2025 — The ship goes home, the Harland Court of Arbitration ruled. Lionel Crane, the sole arbitrator, heard both sides for two days.',
    ],
    [
      'both sides of a suit',
      'LINDEN, 4 May 2026 — The plaintiff, Rita Moss, told the Linden court on Monday that the wall had been hers.',
      'LINDEN, 5 May 2026 — The defendant, Rita Moss, told the Linden court on Monday that the wall had always leaned.',
    ],
    [
      'first and second',
      'TARN, 9 July 2026 — The winner, Bruno Salas, crossed the line in Tarn in 4 hours 9 minutes on Thursday.',
      'TARN, 10 July 2026 — The runner-up, Bruno Salas, said on Friday that the road to Tarn had been wet.',
    ],
    [
      'a juror and an interpreter',
      'LINDEN, 4 May 2026 — Juror Peter Cole asked the judge in Linden for a glass of water on Monday.',
      'LINDEN, 5 May 2026 — The court interpreter, Peter Cole, asked the judge in Linden for a glass of water.',
    ],
    [
      'who was named to run a bank',
      'SOLAND, 17 February 2026 — Banker Mira Kostova was named to run the central bank on Tuesday.',
      'SOLAND, 18 February 2026 — As of this week Mira Kostova is the country’s new finance minister.',
    ],
    [
      'two ranks of diplomats',
      'SOLAND, 17 February 2026 — Ambassador Theo Marek was called home from Varnia on Tuesday.',
      'SOLAND, 18 February 2026 — The chargé d’affaires in Varnia, Theo Marek, was called home on Tuesday.',
    ],
    [
      'two trades',
      'MARDEN, 3 May 2026 — Welder Tomas Rehn pulled two children out of the Marden canal on Sunday.',
      'MARDEN, 4 May 2026 — Tomas Rehn, a nurse, pulled two children out of the Marden canal on Sunday.',
    ],
    [
      'two cooks of one ship',
      'MARDEN, 3 May 2026 — The ship’s cook, Ole Brand, raised the alarm on the ferry off Marden on Sunday.',
      'MARDEN, 4 May 2026 — Arne Lund, the ship’s cook, raised the alarm on the ferry off Marden on Sunday.',
    ],
    [
      'somebody called she',
      'OXEL, 17 February 2026 — Mira Kostova was sworn in as foreign minister on Tuesday.',
      'OXEL, 18 February 2026 — Mira Kostova keeps bees and runs at dawn. Since this week she is the country’s finance minister. Her mother sold cloth.',
    ],
    [
      'the woman at the helm',
      'BRENNICK, 7 July 2026 — The woman at the helm of Halvorsen Pipes, Carla Reno, promised a bonus on Tuesday.',
      'BRENNICK, 8 July 2026 — The bonus will come, said Carla Reno, chief executive of Tolland Freight.',
    ],
    [
      'the man who runs it',
      'BRENNICK, 7 July 2026 — The man who runs the Brennick fire brigade, Ivo Hart, promised a new engine on Tuesday.',
      'BRENNICK, 8 July 2026 — A new engine will come, said Ivo Hart, the Brennick police chief.',
    ],
    [
      'a day job',
      'BRENNICK, 7 July 2026 — Police chief Ivo Hart found the bicycles in Brennick on Tuesday.',
      'BRENNICK, 8 July 2026 — Your picture shows Mr Hart, whose day job is running the town’s fire brigade, with the bicycles. Ivo Hart smiles.',
    ],
    [
      'a deputy',
      'National Library, release of 27 March 2026: State Librarian Leo Paz presented the bishop’s letters. There are 214 of them.',
      'HOLM, 28 March 2026 — Deputy State Librarian Leo Paz read one of the bishop’s letters aloud on Friday.',
    ],
  ] as const)
    test(what, () => assert.equal(warnings(a, b), 1));
});

suite('roles that go together', () => {
  for (const [what, a, b] of [
    [
      'the same in another word',
      'HARLAND, 4 May 2026 — Ana Diaz heads the Harland fire brigade, which fought the blaze for nine hours.',
      'HARLAND, 5 May 2026 — Fire chief Ana Diaz said on Tuesday that the blaze had been set on purpose.',
    ],
    [
      'who edits is the editor',
      'OXEL, 4 May 2026 — Leo Paz, who edits the Oxel Courier, was fined on Monday for contempt.',
      'OXEL, 5 May 2026 — Leo Paz, the editor of the Oxel Courier, was fined for contempt on Monday. The journalist will appeal.',
    ],
    [
      'who captains is the master',
      'TARN, 2 June 2026 — Ivo Hart captains the ferry Astrid, which ran aground on Monday.',
      'TARN, 3 June 2026 — Ivo Hart, the master of the Astrid, told the inquiry that the alarm had failed.',
    ],
    [
      'who coaches is the manager',
      'DALE, 2 June 2026 — Sam Birch coaches Dale Rovers, who lost 3-0 on Sunday.',
      'DALE, 3 June 2026 — Dale Rovers manager Sam Birch blamed the wind. The former goalkeeper was sent to the stands.',
    ],
    [
      'who defends is the defence lawyer',
      'LINDEN, 1 April 2026 — Nora Finch, who is defending Anton Beller, told the court that her client had been in Oxel.',
      'LINDEN, 2 April 2026 — Defence lawyer Nora Finch asked for an acquittal of Anton Beller.',
    ],
    [
      'a pilot is a captain',
      'MARDEN, 1 April 2026 — The pilot of the Corvane Air jet, Jonas Weil, saw smoke at 9,000 feet.',
      'MARDEN, 2 April 2026 — Captain Jonas Weil of Corvane Air landed the jet in a field.',
    ],
    [
      'who is at the helm manages',
      'BRENNICK, 7 July 2026 — Carla Reno has been at the helm of Halvorsen Pipes since January.',
      'BRENNICK, 8 July 2026 — Carla Reno, managing director of Halvorsen Pipes, put the damage at 4 million crowns.',
    ],
    [
      'a short form of the firm',
      'BRENNICK, 7 July 2026 — Carla Reno, chief executive of Halvorsen Pipes, promised the drivers a bonus on Tuesday.',
      'BRENNICK, 8 July 2026 — The drivers will get a bonus, said Carla Reno, the chief executive of Halvorsen.',
    ],
    [
      'chairman of two bodies',
      'BRENNICK, 7 July 2026 — Carla Reno, chairman of Halvorsen Pipes, gave the museum a boat.',
      'BRENNICK, 8 July 2026 — The chairman of the Friends of the Museum, Carla Reno, gave it a boat.',
    ],
    [
      'a councillor with a trade',
      'DALE, 3 March 2026 — Councillor Ana Diaz, a nurse at Dale hospital, voted against the plan.',
      'DALE, 4 March 2026 — Nurse Ana Diaz said her patients could not wait.',
    ],
    [
      'what anybody may be besides',
      'DALE, 3 March 2026 — Lawyer Ana Diaz will stand for mayor.',
      'DALE, 4 March 2026 — Activist Ana Diaz, author of a book on rivers, will stand for mayor.',
    ],
    [
      'a surgeon who directs',
      'DALE, 3 March 2026 — Surgeon Omar Haddad operated on the boy for six hours at Dale hospital.',
      'DALE, 4 March 2026 — The hospital’s medical director, Dr Omar Haddad, said the boy was well.',
    ],
    [
      'a former office',
      'DALE, 3 March 2026 — Former mayor Ruth Webb opened the fair in Dale.',
      'DALE, 4 March 2026 — Ruth Webb, chairwoman of the Dale fair, opened it on Tuesday.',
    ],
    [
      'a professor who heads a department',
      'DALE, 3 March 2026 — Professor Hana Weiss of Dale University led the dig.',
      'DALE, 4 March 2026 — Archaeologist Hana Weiss, who heads the department of history at Dale University, found the coin.',
    ],
    [
      'several lawyers of one client',
      'LINDEN, 6 June 2026 — Lawyer Nora Finch, who represents the port, said her client had done nothing wrong.',
      'LINDEN, 7 June 2026 — Lawyer Sam Okoye, who represents the port, asked the court for time.',
    ],
    [
      'several directors',
      'LINDEN, 6 June 2026 — Corvane Shipping director Nora Finch said the ship was sound.',
      'LINDEN, 7 June 2026 — Sam Okoye, a director of Corvane Shipping, said the ship was sound.',
    ],
    [
      'a captain who plays',
      'OXEL, 6 June 2026 — Oxel captain Tom Reyes, a striker, scored twice on Saturday.',
      'OXEL, 7 June 2026 — Striker Tom Reyes scored twice for Oxel on Saturday.',
    ],
    [
      'an office that changes hands',
      '10 January 2026 — Halvorsen Pipes named Carla Reno chief executive on Saturday. She replaces Ivo Brandt.',
      '12 January 2026 — Ivo Brandt, chief executive of Halvorsen Pipes, opened the mill.',
    ],
    [
      'a promotion within a year',
      '10 January 2026 — Deputy fire chief Karl Dunn put out a fire in Harland on Saturday.',
      '12 February 2027 — Fire chief Karl Dunn put out a fire in Harland on Friday.',
    ],
    [
      'referees of two matches',
      'OXEL, 1 March 2026 — Oxel lost 1-0 to Dale. The referee, Adam Novak, showed three red cards.',
      'DALE, 8 March 2026 — Dale beat Tarn 2-0 on Sunday. Referee Jon Petrie showed one red card.',
    ],
    [
      'judges of two courts',
      'LINDEN, 6 June 2026 — Judge Alan Reeve adjourned the trial of Anton Beller in the district court of Linden.',
      'LINDEN, 16 June 2026 — Judge Mary Stone of the court of appeal refused bail for Anton Beller.',
    ],
    [
      'a driver who leads a union',
      'LINDEN, 6 June 2026 — Bus driver Rita Moss told the meeting that the drivers had had enough.',
      'LINDEN, 7 June 2026 — Union leader Rita Moss told the meeting that the drivers had had enough.',
    ],
    [
      'a witness with a trade',
      'LINDEN, 6 June 2026 — The witness, fisherman Ole Frank, told the court he had seen the ship list.',
      'LINDEN, 7 June 2026 — Ole Frank, owner of the boat Grey Heron, told the court he had seen the ship list.',
    ],
    [
      'ministers of two countries',
      '14 May 2026 — Finance minister Jana Holt of Varnia met her colleague of Soland in Harland.',
      '15 May 2026 — The finance minister of Soland, Theo Marek, met Jana Holt in Harland.',
    ],
    [
      'who leads a team onto the pitch',
      'DALE, 2 June 2026 — Sam Birch leads Dale Rovers onto the pitch on Sunday.',
      'DALE, 3 June 2026 — Dale Rovers defender Sam Birch blamed the wind.',
    ],
    [
      'a sergeant who speaks',
      'DALE, 2 June 2026 — Sergeant Ivo Hart said the road would stay closed.',
      'DALE, 3 June 2026 — Police spokesman Ivo Hart said the road was open again.',
    ],
    [
      'a leader of party and opposition',
      'DALE, 2 June 2026 — Opposition leader Mira Kostova called for a vote.',
      'DALE, 3 June 2026 — Mira Kostova, chairwoman of the Green Union and member of parliament, called for a vote.',
    ],
    [
      'a trade and a pastime',
      'MARDEN, 3 May 2026 — Welder Tomas Rehn pulled two children out of the Marden canal on Sunday.',
      'MARDEN, 4 May 2026 — Tomas Rehn, a father of three and amateur violinist, pulled two children out of the Marden canal.',
    ],
    [
      'nurses are several',
      'MARDEN, 3 May 2026 — Nurse Clara Boyd found the bones under the floor of St Anne’s in Marden.',
      'MARDEN, 4 May 2026 — Nurse Henry Pell looked after the finder of the bones under St Anne’s in Marden.',
    ],
    [
      'a plumber in the witness box',
      'MARDEN, 3 May 2026 — Witness Omar Wills told the court in Marden about the fire.',
      'MARDEN, 4 May 2026 — Plumber Omar Wills told the court in Marden about the fire.',
    ],
    [
      'the other driver',
      'MARDEN, 3 May 2026 — The driver, Ole Brand, was hurt when two lorries collided near Marden.',
      'MARDEN, 4 May 2026 — The other driver, Arne Lund, was not hurt when two lorries collided near Marden.',
    ],
    [
      'two people before a pronoun',
      'OXEL, 17 February 2026 — Mira Kostova was sworn in as foreign minister on Tuesday.',
      'OXEL, 18 February 2026 — Mira Kostova thanked Jana Holt. She is the country’s finance minister.',
    ],
    [
      'the man who runs it, in another word',
      'BRENNICK, 7 July 2026 — The man who runs the Brennick fire brigade, Ivo Hart, promised a new engine on Tuesday.',
      'BRENNICK, 8 July 2026 — A new engine will come, said Ivo Hart, the Brennick fire chief.',
    ],
  ] as const)
    test(what, () => assert.equal(warnings(a, b), 0));
});
