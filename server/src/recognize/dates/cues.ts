/** Which kinds of date words a sentence holds: one pass, so that a sentence without any costs nothing more. */
import type { Cue } from './form';

/** Of letters it looks back for plain ones alone, which takes half the time; a cue too many only has a form tried. */
const ANY =
  /(?<![A-Za-z])(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|(Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)|([Tt]o(?:day|morrow|night)|T(?:ODAY|OMORROW)|[Yy]esterday|[Tt]his (?:morning|afternoon|evening)|[Ll]ast (?:night|evening))|((?:[Dd]ay|[Ww]eek|[Mm]onth|[Qq]uarter|[Hh]al[fv]|[Yy]ear|[Dd]ecade|[Cc]entur|[Ss]eason|[Ff]ortnight|[Mm]orning|[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties))|([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)|(Christmas|New Year|Epiph|Candlem|Groundh|Valent|Women|Patrick|All |April F|George|May Day|Bastille|Assumpt|Michaelm|Hallow|Bonfire|Guy |Armist|St |St\.|Saint|Martinm|Boxing|Shrove|Pancake|Mardi|Ash |Palm|Maundy|Holy|Good Fri|Easter|Ascens|Whit|Pentec|Corpus))|((?<!\d)(?:1[5-9]|20)\d\d)|(\d{1,2}[./-]\d{1,2}[./-]\d|\d0['’]?s|\b[QH][1-4]|\b[1-4][QH]|FY(?=\s?\d))|(\d{1,2}(?:st|nd|rd|th)\b)/g;

const ORDER: readonly Cue[] = ['month', 'weekday', 'deictic', 'period', 'season', 'holiday', 'year', 'number', 'day'];

/** Bits of `bitsOf`; 0 where there are none. */
export function cuesIn(sentence: string): number {
  let cues = 0;
  ANY.lastIndex = 0;
  for (let match = ANY.exec(sentence); match; match = ANY.exec(sentence)) {
    let group = 0;
    while (match[group + 1] === undefined) group++;
    cues |= 1 << group;
  }
  return cues;
}

export function bitsOf(cues: readonly Cue[]): number {
  return cues.reduce((bits, cue) => bits | (1 << ORDER.indexOf(cue)), 0);
}
