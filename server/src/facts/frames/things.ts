/** What the frames are: which name things rather than events, and which events are too general to tell facts apart. */

/** A date does not belong to one of them. */
export const things: ReadonlySet<string> = new Set(
  `agreement merchant customer branch factory shares deposit loan dividend paper school pupil household house licence
  certificate doctor patient police soldier ship aircraft passenger crew season ticket victim revenue profit union
  hospital person employ participant response tax fund budget debt salary worth cost inquiry complaint game goal
  magnitude depth measure concentrate have candidate livestock quota
  medicine firefighter lorry rainfall`.split(/\s+/),
);

/** Anything can begin, rise or be found: alone they make no two statements comparable. */
export const general: ReadonlySet<string> = new Set(
  `begin end open close hold discover rise fall send publish depart arrive test build have look return receiv provid
  includ follow expect continu work mov plac support decide launch deliver charge person testify appear`.split(/\s+/),
);

/** What is held again and again: a date of one is no date of the next. */
export const recurring: ReadonlySet<string> = new Set(
  'meeting visit game season negotiate trial pay test testify'.split(' '),
);
