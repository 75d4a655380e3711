/** Our own recognizers, one by one and all together, ready to be timed. */
import { inferDateline } from '../../server/src/recognize/dateline';
import { readDates, resolveDates } from '../../server/src/recognize/dates/dates';
import { figuresIn } from '../../server/src/recognize/figures/figures';
import { namesIn } from '../../server/src/recognize/names/names';
import { type Recognized, recognize } from '../../server/src/recognize/recognize';
import { rolesIn } from '../../server/src/recognize/roles/roles';
import { type Text, textOf } from '../../server/src/text/text';
import { namesModel } from '../support/engine';
import type { Read } from './measure';

/** Each is given the text laid out and what the others found in it. */
export const PARTS: Readonly<Record<string, (text: Text, recognized: Recognized) => unknown>> = {
  'concord: text': ({ content }) => textOf(content),
  'concord: names': (text) => namesIn(text, namesModel()),
  // The document's own date is one of them.
  'concord: dates': (text) => {
    const expressions = readDates(text);
    return resolveDates(text, expressions, inferDateline(text, expressions));
  },
  'concord: figures': (text, { dates, names }) => figuresIn(text, dates, names),
  'concord: roles': (text, { names, dates }) => rolesIn(text, names, dates),
};

export const WHOLE = 'concord: all';

/** From the plain text on; the document's date is found, not given. */
export const whole: Read = (content) => {
  const { names, dates, figures } = recognize(textOf(content), namesModel());
  return {
    names: names.filter(({ type }) => type !== 'other').map(({ start, end, type }) => ({ start, end, type })),
    dates: dates.map(({ start, end, value }) => ({ start, end, value })),
    figures: figures.map(({ start, end, value }) => ({ start, end, value })),
  };
};
