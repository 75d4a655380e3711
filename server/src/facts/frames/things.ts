/** The frames that name things and not events: a date does not belong to one of them. */

export const things: ReadonlySet<string> = new Set(
  `agreement merchant customer branch factory shares deposit loan dividend paper school pupil household house licence
  certificate doctor patient police soldier ship aircraft passenger crew season ticket victim revenue profit union
  hospital person employ participant response tax fund budget debt salary worth cost inquiry complaint game goal
  magnitude depth measure concentrate test have`.split(/\s+/),
);
