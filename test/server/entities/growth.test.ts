/** Linking grows with the folder, not with its square. */
import assert from 'node:assert/strict';
import { linkFolder } from '../../../server/src/entities/across';
import type { LocalEntity, Reading } from '../../../server/src/entities/reading';
import type { NameType } from '../../../server/src/recognize/mentions';
import { readingOf } from './folder';

const SYLLABLES = ['ta', 'ren', 'mo', 'lik', 'sa', 'dor', 'vei', 'nu', 'pal', 'gri', 'ho', 'zet'];
const TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

/** A name of its own for each number. */
function word(number: number): string {
  const [one, two, three] = [number, number / 12, number / 144].map((n) => SYLLABLES[Math.floor(n) % 12] ?? '');
  const name = `${one}${two}${three}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function nameOf(type: NameType, number: number): string {
  const [first, second] = [word(number), word(number * 7 + 3)];
  if (type === 'person') return `${first} ${second}`;
  return type === 'organisation' ? `${first} ${second} Holdings` : `${first}${second.toLowerCase()}`;
}

/** Each document names forty things, some of them known from others, some new. */
function folderOf(documents: number): readonly Reading[] {
  const { text, recognized } = readingOf('', '');
  return Array.from({ length: documents }, (_, document) => {
    const entities = Array.from({ length: 40 }, (_, index): LocalEntity => {
      const type = TYPES[index % 3] ?? 'other';
      const name = nameOf(type, index % 4 === 0 ? index : document * 13 + index);
      const mention = { kind: 'name', type, text: name, start: index * 50, end: index * 50 + name.length } as const;
      return { type, name, mentions: [{ ...mention, confidence: 0.9 }], roles: [], defined: [] };
    });
    return { path: `${document}.txt`, text, recognized, entities };
  });
}

/** Processor time, which a busy machine does not stretch as it does the clock; the best of two runs. */
function effort(documents: number): number {
  const runs = [1, 2].map(() => {
    const readings = folderOf(documents);
    const before = process.cpuUsage();
    linkFolder(readings);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}

suite('linking a large folder', () => {
  test('twice the documents take about twice the time', () => {
    effort(50); // Warms the engine up.
    const [half, whole] = [effort(100), effort(200)];
    assert.ok(whole < 3 * half, `${whole.toFixed(0)} ms for 200 documents, ${half.toFixed(0)} ms for 100`);
  });
});
