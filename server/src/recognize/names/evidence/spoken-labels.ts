/** Speaker labels: the "HALL:" that opens a line is the person whom the document calls Hall elsewhere. */
import type { NameMention } from '../../mentions';
import type { Evidence } from './evidence';
import { nameAt, replacing, surface } from './mention';

const LABEL = /^\s*((?:\p{Lu}[\p{Lu}'’-]+)(?: \p{Lu}[\p{Lu}'’-]+){0,2})(?= ?:(?:\s|$))/u;

export const spokenLabels: Evidence = (sight, names) => {
  const people = new Set(
    names
      .filter(({ type }) => type === 'person')
      .flatMap((name) => {
        const words = surface(name).toUpperCase();
        return [words, words.split(' ').at(-1) ?? words];
      }),
  );
  const labels: NameMention[] = [];
  for (const line of sight.text.lines) {
    const match = LABEL.exec(sight.text.content.slice(line.start, Math.min(line.end, line.start + 60)));
    const label = match?.[1];
    if (!match || !label || !people.has(label)) continue;
    const start = line.start + match[0].length - label.length;
    labels.push(nameAt(sight.text, { start, end: start + label.length }, 'person', 0.9));
  }
  return replacing(names, labels);
};
