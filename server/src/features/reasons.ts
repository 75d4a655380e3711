/** Why there is a squiggle: the reasons of the findings that touch a place, for its hover. */
import type { Folder } from '../index/folder';
import { type Span, touches } from '../text/span';
import { findings } from './findings';
import { escaped } from './markdown';
import { spoken, t } from './words';

export interface Reasons {
  /** The words that the first of these findings is shown at. */
  readonly span: Span;
  readonly markdown: string;
}

/** `undefined` where no finding touches the place. */
export function reasonsAt(folder: Folder, path: string, offset: number): Reasons | undefined {
  const touching = findings(folder).flatMap(({ rule, why, at, against }) => {
    const side = [at, ...against].find((one) => one.path === path && touches(one.span, offset));
    return side ? [{ span: side.span, rule, why }] : [];
  });
  const [first] = touching;
  if (!first) return undefined;
  const markdown = touching
    .map(({ rule, why }) =>
      [t('Why {0}:', `\`${rule}\``), '', ...why.map((reason) => `- ${escaped(spoken(reason))}`)].join('\n'),
    )
    .join('\n\n');
  return { span: first.span, markdown };
}
