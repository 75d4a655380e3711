/** What one written form is made of: words that hint at it, a pattern, and what a match of it means. */

import type { Phrase } from '../../text/phrase';
import type { DatePart } from '../mentions';
import type { Meaning } from './meaning';

/** Kinds of words; a form is tried on a sentence only where one of its cues occurs. */
export type Cue = 'month' | 'weekday' | 'year' | 'number' | 'period' | 'deictic' | 'season' | 'holiday' | 'day';

/** The sentence around a match. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Whether the document writes the month in front of the day. */
  readonly monthFirst: boolean;
}

export interface Read {
  readonly meaning: Meaning;
  readonly stated: readonly DatePart[];
  /** What the reading itself takes for granted. */
  readonly assumed?: readonly Phrase[];
}

export interface Form {
  /** The name of its file. */
  readonly name: string;
  readonly cues: readonly Cue[];
  /** What every match holds: where the pattern is dear, it is tried only on a sentence that has it. */
  readonly sign?: RegExp;
  /** Global; where it matches, `read` may still decline. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: Around) => Read | undefined;
}
