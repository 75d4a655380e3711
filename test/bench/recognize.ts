/**
 * Processor time and F1 of each recognizer and of all together, beside other libraries on the same texts.
 *
 * `npm run bench:recognize`. Names count with span and type, dates and figures where they overlap the gold.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferDateline } from '../../server/src/recognize/dateline';
import { readDates, resolveDates } from '../../server/src/recognize/dates/dates';
import { figuresIn } from '../../server/src/recognize/figures/figures';
import { namesIn } from '../../server/src/recognize/names/names';
import { recognize } from '../../server/src/recognize/recognize';
import { rolesIn } from '../../server/src/recognize/roles/roles';
import { textOf } from '../../server/src/text/text';
import { DOSSIERS, dossierNames, readGold } from '../score/gold';
import { table } from '../score/table';
import { namesModel } from '../support/engine';
import { f1Of, KINDS, millisecondsPerKilobyte, type Reader, type Sample, sampleOf } from './measure';
import { peers } from './peers';

/** Three documents of each dossier, so that the slowest library takes seconds. */
const DOCUMENTS = 3;
const samples = dossierNames().flatMap((dossier) => {
  const gold = readGold(dossier);
  return gold.documents
    .slice(0, DOCUMENTS)
    .map(({ file }) =>
      sampleOf(readFileSync(join(DOSSIERS, dossier, file), 'utf8').replace(/^\uFEFF/, ''), file, gold),
    );
});
const laid = new Map(samples.map((sample) => [sample, { text: textOf(sample.content), ...recognized(sample) }]));
const ours: Reader = { name: 'concord, all', read: (content) => typed(recognize(textOf(content), namesModel())) };

console.log(
  table([
    ['', 'ms a KB', ...KINDS.map((kind) => `${kind} F1`)],
    ...parts().map(([name, run]) => [`concord, ${name}`, milliseconds(run), ...KINDS.map(() => '')]),
    ...[ours, ...peers()].map((reader) => {
      const f1 = f1Of(reader, samples);
      const shares = KINDS.map((kind) => (f1[kind] === undefined ? '' : (100 * f1[kind]).toFixed(1)));
      return [reader.name, milliseconds(({ content, date }) => reader.read(content, date)), ...shares];
    }),
  ]),
);

/** Each recognizer given what the ones before it found. */
function parts(): readonly (readonly [name: string, run: (sample: Sample) => unknown])[] {
  const at = (sample: Sample) => laid.get(sample) ?? { text: textOf(sample.content), ...recognized(sample) };
  return [
    ['text', ({ content }) => textOf(content)],
    ['names', (sample) => namesIn(at(sample).text, namesModel())],
    [
      'dates',
      (sample) => {
        const expressions = readDates(at(sample).text);
        return resolveDates(at(sample).text, expressions, inferDateline(at(sample).text, expressions));
      },
    ],
    ['figures', (sample) => figuresIn(at(sample).text, at(sample).dates, at(sample).names)],
    ['roles', (sample) => rolesIn(at(sample).text, at(sample).names, at(sample).dates)],
  ];
}

function recognized({ content }: Sample): ReturnType<typeof recognize> {
  return recognize(textOf(content), namesModel());
}

function typed({ names, dates, figures }: ReturnType<typeof recognize>): ReturnType<Reader['read']> {
  return {
    names: names.filter(({ type }) => type !== 'other'),
    dates: dates.map(({ start, end }) => ({ start, end, type: 'date' })),
    figures: figures.map(({ start, end }) => ({ start, end, type: 'figure' })),
  };
}

function milliseconds(run: (sample: Sample) => unknown): string {
  return millisecondsPerKilobyte(samples, run).toFixed(2);
}
