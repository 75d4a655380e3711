/**
 * The words of titles: data, read by `title-phrase.ts`.
 *
 * A head alone is a position ("director"); modifiers stand before it ("deputy", "finance"); what follows a head
 * ("director general", "mayor-elect") belongs to it. Kinship is no position, and left out on purpose.
 */

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(/\s+/));

const HEADS = words(
  'accountant actor actress actuary adjutant administrator admiral adviser advisor advocate agent agronomist',
  'aide ambassador analyst anchor anchorman anchorwoman announcer archaeologist archbishop archdeacon architect',
  'archivist artist assemblyman assemblywoman assistant associate astronaut astronomer attaché attorney auditor',
  'author bailiff banker baron baroness barrister beekeeper biologist bishop boatswain bookkeeper boss bosun',
  'botanist brigadier broker builder burgomaster campaigner canon captain cardinal caretaker carpenter',
  'cartographer ceo cfo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief cio cleric',
  'clerk cllr cmo co-ordinator coach colonel columnist commandant commander commentator commissioner commodore',
  'composer comptroller comte conductor congressman congresswoman conservator constable consul consultant',
  'contractor controller convener convenor coo cook coordinator coroner corporal correspondent councillor',
  'councilman councilor councilwoman counsel counsellor counselor count countess courier cto curator custodian',
  'deacon dean defender delegate dentist deputy designer detective developer diplomat director dispatcher',
  'doctor driller driver duchess duke ecologist economist editor educator emir emperor engineer entrepreneur',
  'envoy epidemiologist evp examiner executive expert farmer fellow filmmaker financier firefighter fisherman',
  'foreman forester founder friar general geologist geophysicist goalkeeper gov governor grandmaster groundsman',
  'guard guardian guide head headmaster headmistress headteacher historian host hydrologist imam inspector',
  'instructor intendant interpreter inventor investigator investor jeweller journalist judge justice keeper',
  'king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linesman linguist lobbyist',
  'logistician magistrate major manager marketer marshal master mate mathematician mayor mayoress mechanic',
  'mediator member mep merchant meteorologist metropolitan midfielder midwife minister mla moderator monk',
  'monsignor mp msp musician negotiator novelist nun nurse nutritionist oceanographer officer official',
  'ombudsman operator organiser organizer owner painter paramedic partner pastor pathologist patriarch',
  'pharmacist philosopher photographer physician physicist pilot planner playwright poet policeman policewoman',
  'politician pope porter postmaster prefect premier presenter president priest primate prince princess',
  'principal prior prioress producer professor programmer promoter prosecutor provost psychiatrist psychologist',
  'publicist publisher purser queen rabbi ranger reader recorder rector referee regent registrar rep reporter',
  'representative researcher resident retailer satrap scholar schoolteacher scientist sculptor secretary',
  'seismologist sen senator sergeant servant shareholder sheikh sheriff shipowner singer skipper sociologist',
  'soldier solicitor speaker spokesman spokesperson spokeswoman stationmaster statistician steward strategist',
  'striker student sultan superintendent supervisor surgeon surveyor svp teacher technician technologist tenor',
  'theologian toxicologist trader trainee trainer translator treasurer trustee tsar tycoon umpire',
  'undersecretary valuer vet veterinarian vicar viceroy virologist viscount volcanologist volunteer vp warden',
  'webmaster welder whip winger worker writer zoologist bricklayer electrician janitor joiner plumber stonemason coxswain harbourmaster arbitrator impresario',
  'chargé plaintiff claimant defendant appellant juror winner runner-up',
);

/** Ranks and forms of address that may stand between a title and its holder, and name no position themselves. */
export const ADDRESSES = words(
  'mr mrs ms miss mx sir dame lord lady dr prof rev hon the fr sr br gen col lt capt cmdr sgt maj cpl adm brig pte don doña dona datuk dato',
  'tan sri tun tengku tunku ratu sheikh haji hajji señor señora herr frau mme m maître madame monsieur comrade adv eng ir atty engr',
);

/** Stand before a head and belong to the title. */
export const MODIFIERS = words(
  'academic acting adjunct administrative advisory agriculture air anti-corruption antitrust army artistic assistant associate attorney audit',
  'auditor aviation bank beneficial board branch budget business cabinet campaign central chief choir city civil climate club co-managing',
  'commercial commission committee communications communist community company compliance competition congress constituency construction',
  'consumer content corporate council country county court creative credit crime crisis crown culture current customer customs cyber data defence',
  'defense departmental deputy design designated detective development digital diocesan diplomatic district divisional duty economic economy',
  'education election emergency energy engineering environment environmental equity european eu event ex executive export external faculty federal',
  'field finance financial fire first fisheries fleet flight foreign former forensic founding fund general global goalkeeping government group guest',
  'harbour harbor head health high home homeland honorary hospital housing human immediate immigration incident incoming independent industrial industry',
  'information infrastructure inspector interim interior internal international investigating investigations investment investor joint',
  'judicial junior justice labour labor land lay lead leading legal legislative liaison licensing lieutenant life local logistics long-serving',
  'long-time longtime lord loss majority managing marine maritime market marketing match media medical member military mine mines mining minority monetary',
  'municipal music national naval new news night non-executive nursing office oil operating operations opposition outgoing parish park',
  'parliamentary party past permanent personal petty planning plant police policy political port portfolio presiding press prime principal prison private',
  'procurement product production programme program project proposed provincial provisional public quality race rail railway rear recording',
  'regional regulatory relations relief research resident retired returning revenue risk roads royal rural safety sales school science',
  'scientific second secretary security senior serving services shadow shift shipping site social sole solicitor special sporting sports staff',
  'standing state station strategic strategy studio supervising supervisory supply supreme sustainability tax team technical technology',
  'telecoms temporary then third top tourism town trade trading traffic training transition transport transportation treasury trial union',
  'university urban utilities utility vice vicar village visiting ward water welfare whole-time women works world youth',
);

/** Stand behind a head and belong to it. */
export const CLOSING = words(
  "general elect designate d'affaires d’affaires emeritus emerita magistrate plenipotentiary extraordinary resident martial major president",
);

/** `vice-president` and `secretary-general` are heads because `president` and `secretary` are. */
export function isHead(word: string): boolean {
  if (HEADS.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return false;
  const [front, back] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  return HEADS.has(back) || (HEADS.has(front) && CLOSING.has(back));
}

/** Written with a full stop before the name. */
export const ABBREVIATED_HEADS = words('gov sen rep cllr');

/** Between a title and what it is a title of. */
export const BELONGING = words('of at for with in to on from within under');
