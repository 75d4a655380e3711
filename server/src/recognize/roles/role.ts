/** A role under construction: a title phrase, and what the form around it adds. */
import type { Span } from '../../text/span';
import type { NameMention } from '../mentions';
import type { TitlePhrase } from './title-phrase';

export interface Role extends Span {
  readonly holder: NameMention | undefined;
  readonly organisation: NameMention | undefined;
  /** Where "since 2019" may stand: the place behind the phrase. Absent where the form has no such place. */
  readonly behind: number;
  /** Whether a plain date behind is when it began too: "became mayor in 2019". */
  readonly begins: boolean;
}

export interface Addition {
  readonly organisation?: NameMention | undefined;
  readonly begins?: boolean;
}

export function roleOf(phrase: TitlePhrase, holder: NameMention | undefined, addition: Addition = {}): Role {
  return {
    ...phrase.span,
    holder,
    organisation: phrase.organisation ?? addition.organisation,
    behind: Math.max(phrase.span.end, phrase.organisation?.end ?? 0),
    begins: addition.begins ?? false,
  };
}
