/**
 * What people do for a living, as the last word of their titles tells it: of two trades, one text is mistaken about one.
 *
 * Only what fills somebody's day: a welder may well be an activist, an author or a councillor, and a nurse a midwife.
 */
import { groupsOf } from '../lexicon/alike';
import { termOf } from '../words';

const TRADES: ReadonlySet<string> = new Set(
  `accountant actor archivist auditor baker bailiff banker barber beekeeper bookkeeper bosun botanist bricklayer broker builder butcher
  caretaker carpenter cartographer chaplain chef chemist choreographer clerk composer cook coroner courier coxswain curator dancer
  dentist detective dispatcher driller driver electrician farmer firefighter fisherman forester gardener geologist goalkeeper
  groundsman guard hairdresser headmaster headmistress headteacher imam inspector interpreter janitor jeweller judge juror librarian
  locksmith magistrate mechanic midwife miner monk nun nurse optician organist paramedic pathologist pharmacist photographer
  pianist pilot plumber policeman policewoman porter postman postmaster postmistress priest prosecutor purser rabbi ranger referee
  roofer seamstress shepherd sheriff shopkeeper signalman singer soldier stationmaster steward stewardess stonemason surgeon
  surveyor tailor toxicologist translator umpire undertaker vet veterinarian vicar violinist waiter waitress watchman weaver
  welder`.split(/\s+/),
);

/** Words for people who may be called either. */
const NEAR: readonly (readonly string[])[] = [
  ['caretaker', 'janitor', 'porter', 'groundsman', 'gardener', 'watchman', 'guard'],
  ['priest', 'vicar', 'chaplain', 'monk'],
  ['nurse', 'midwife', 'paramedic'],
  ['librarian', 'archivist', 'curator'],
  ['accountant', 'auditor', 'bookkeeper', 'banker', 'broker', 'clerk'],
  ['detective', 'inspector', 'policeman', 'policewoman', 'guard'],
  ['judge', 'magistrate', 'coroner', 'juror'],
  ['coroner', 'pathologist', 'surgeon', 'toxicologist'],
  ['chef', 'cook', 'baker', 'waiter', 'waitress', 'steward', 'stewardess', 'purser'],
  ['builder', 'bricklayer', 'carpenter', 'roofer', 'stonemason', 'plumber', 'electrician', 'welder', 'mechanic'],
  ['farmer', 'beekeeper', 'shepherd', 'forester', 'ranger', 'gardener', 'fisherman'],
  ['composer', 'pianist', 'organist', 'violinist', 'singer', 'actor', 'dancer', 'choreographer'],
  ['chemist', 'pharmacist', 'toxicologist', 'botanist', 'geologist'],
  ['vet', 'veterinarian'],
  ['tailor', 'seamstress', 'weaver', 'shopkeeper', 'jeweller'],
  ['postman', 'courier', 'driver', 'postmaster', 'postmistress'],
  ['referee', 'umpire'],
  ['headmaster', 'headmistress', 'headteacher'],
  ['translator', 'interpreter'],
  ['soldier', 'guard', 'driver', 'pilot', 'mechanic', 'cook', 'chaplain', 'nurse', 'surgeon'],
  ['fisherman', 'coxswain', 'pilot', 'bosun'],
];

const PAST = /^(?:former|ex|late|retired|trainee|apprentice|amateur|volunteer|part-time|hobby|would-be)\b/;

/** The trade that a title names by its last word; `undefined` where it names none, or a former one. */
export function tradeOf(title: string): string | undefined {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  if (PAST.test(words.join(' ')) || words.includes('and') || !TRADES.has(last)) return undefined;
  return last;
}

export function tradesApart(a: string, b: string): boolean {
  if (a === b || NEAR.some((group) => group.includes(a) && group.includes(b))) return false;
  const others = groupsOf(termOf(b));
  return !groupsOf(termOf(a)).some((group) => others.includes(group));
}
