/** Tests a written form by its corpus: each value with phrasings of it, and what must yield nothing. */
import assert from 'node:assert/strict';
import { readDates, resolveDates } from '../../../../server/src/recognize/dates/dates';
import type { Dateline } from '../../../../server/src/recognize/mentions';
import { phrase } from '../../../../server/src/text/phrase';
import { textOf } from '../../../../server/src/text/text';

/** A Wednesday. */
export const NOW = '2025-03-12';

/** An empty date is an unknown one. */
export const dated = (date: string | undefined): Dateline => ({
  date: date || undefined,
  source: date ? 'ruling' : 'unknown',
  why: phrase('For the test.'),
});

/** The sentence with each date in brackets, its value and its form: `[March 3 = 2025-03-03, monthDay]`. */
export function rendered(content: string, date: string | undefined = NOW): string {
  const text = textOf(content);
  let result = '';
  let end = 0;
  for (const mention of resolveDates(text, readDates(text), dated(date))) {
    result += `${content.slice(end, mention.start)}[${mention.text} = ${mention.value}, ${mention.form}]`;
    end = mention.end;
  }
  return result + content.slice(end);
}

/** `values`: EDTF on Wednesday 12 March 2025 → sentences, the one date of each in brackets. */
export function corpus(
  form: string,
  values: Readonly<Record<string, readonly string[]>>,
  nothing: readonly string[],
): void {
  suite(`dates: ${form}`, () => {
    for (const [value, sentences] of Object.entries(values))
      test(value, () => {
        for (const sentence of sentences)
          assert.equal(rendered(sentence.replace(/[[\]]/g, '')), sentence.replace(']', ` = ${value}, ${form}]`));
      });
    test('what is no such date', () => {
      for (const sentence of nothing) assert.equal(rendered(sentence), sentence);
    });
  });
}
