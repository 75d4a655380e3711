/**
 * What came before, what is added to it, and what both are said to make.
 *
 * "Police arrested two more men, bringing the number held to nine. Seven had been detained earlier"; "eleven were saved on
 * Monday and four more the day after. With 15 saved …".
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { figured, LOOSE, PHRASE, WORDS } from '../identity/figured';
import { alike } from './listings';

export interface Addition {
  readonly total: FigureMention;
  readonly parts: readonly FigureMention[];
}

const FURTHER = `#(?<more>\\d+) (?:[a-z]+ )?(?:more|further|additional|other|new)\\b|(?:another|a further|an additional) #(?<another>\\d+)`;
const BRINGING = `(?:bringing|brings|brought|taking|takes|took|raising|raises|raised|lifting|lifts|lifted) (?:the|its|their|his|her) ${PHRASE}{0,60} to ${LOOSE}#(?<total>\\d+)`;
const EARLIER = '\\b(?:already|earlier|previous(?:ly)?|before|had been|so far|until then)\\b';

const FORMS = [
  `(?:${FURTHER})${WORDS}{0,120}${BRINGING}${WORDS}{0,60}\\. ${WORDS}{0,60}#(?<before>\\d+)(?=${WORDS}{0,60}${EARLIER})`,
  `#(?<before>\\d+)(?=${WORDS}{0,80}${EARLIER})${WORDS}{0,120}\\. ${WORDS}{0,80}(?:${FURTHER})${WORDS}{0,120}${BRINGING}`,
  `#(?<before>\\d+)${WORDS}{0,60} and #(?<more>\\d+) more\\b${WORDS}{0,60}\\. (?:With|That makes|That made|Altogether|In all) #(?<total>\\d+)`,
].map((form) => new RegExp(form, 'g'));

export function additionsIn({ text, recognized }: Reading): readonly Addition[] {
  return text.paragraphs.flatMap((paragraph) => {
    const { words, figures } = figured(text.content, paragraph, recognized.figures);
    if (figures.length < 3) return [];
    const additions = new Map<FigureMention, Addition>();
    for (const form of FORMS)
      for (const { groups } of words.matchAll(form)) {
        const [before, more, total] = [groups?.before, groups?.more ?? groups?.another, groups?.total].map(
          (i) => figures[Number(i)],
        );
        if (!before || !more || !total || additions.has(total) || !alike(before, total) || !alike(more, total))
          continue;
        if (Math.max(before.value, more.value) < total.value) additions.set(total, { total, parts: [before, more] });
      }
    return [...additions.values()];
  });
}
