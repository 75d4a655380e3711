/**
 * Votes cast against the number of those who may cast one.
 *
 * "By six votes to four, the nine judges …"; "all fifteen members were present. The motion was carried by 9 votes to 4, with
 * 5 abstentions". Fewer votes than members are no contradiction: somebody was away.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { figured, WORDS } from '../identity/figured';

export interface Ballot {
  /** How many may vote. */
  readonly total: FigureMention;
  /** For, against, and abstentions where the text gives any. */
  readonly parts: readonly FigureMention[];
}

const VOTERS =
  '(?:members|judges|justices|councillors|councilors|ministers|senators|deputies|commissioners|jurors|directors|governors|trustees|delegates|member)';
const BODY = `[Tt]he (?:[a-z]+ )?#(?<body>\\d+)[ -](?:[a-z]+ )?${VOTERS}\\b|[Aa]ll #(?<all>\\d+) (?:[a-z]+ )?${VOTERS}\\b|#(?<strong>\\d+)-(?:member|strong|seat)\\b`;
const VOTE =
  '(?:#(?<yes>\\d+) votes?(?: in favou?r| for)? (?:to|and) #(?<no>\\d+)|(?:vote|majority) of #(?<ayes>\\d+) to #(?<noes>\\d+))';
const ABSTENTIONS = `(?:${WORDS}{0,40}?#(?<none>\\d+) (?:[a-z]+ )?(?:abstention|abstain))?`;
const [BODIES, VOTES] = [new RegExp(BODY, 'g'), new RegExp(VOTE + ABSTENTIONS, 'g')];

export function ballotsIn({ text, recognized }: Reading): readonly Ballot[] {
  return text.paragraphs.flatMap((paragraph): readonly Ballot[] => {
    const { words, figures } = figured(text.content, paragraph, recognized.figures);
    if (figures.length < 3) return [];
    const at = (index: string | undefined) => (index === undefined ? undefined : figures[Number(index)]);
    const bodies = [...words.matchAll(BODIES)].flatMap(
      ({ groups }) => at(groups?.body ?? groups?.all ?? groups?.strong) ?? [],
    );
    const [body] = bodies;
    // Of two chambers nobody knows which voted.
    if (!body || bodies.length > 1) return [];
    return [...words.matchAll(VOTES)].flatMap(({ groups }): readonly Ballot[] => {
      const parts = [groups?.yes ?? groups?.ayes, groups?.no ?? groups?.noes, groups?.none].flatMap(
        (one) => at(one) ?? [],
      );
      const cast = parts.reduce((sum, { value }) => sum + value, 0);
      return parts.length > 1 && !parts.includes(body) && cast > body.value ? [{ total: body, parts }] : [];
    });
  });
}
