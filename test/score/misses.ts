/** What a comparison with the gold missed, misread or made up, one line each. */
import { documentOf, type Placed } from './analysis';
import type { Comparison } from './dossier';
import { sameDate, sameFigure } from './spans';

export function missesOf({ names, dates, figures, conflicts }: Comparison): readonly string[] {
  return [
    ...names.missed.map((name) => `missed name      ${shown(name)} ${name.id}`),
    ...names.spurious.map((name) => `spurious name    ${shown(name)} ${name.type}`),
    ...names.pairs
      .filter(([gold, found]) => gold.type !== found.type)
      .map(([gold, found]) => `name type        ${shown(gold)} ${gold.type}, not ${found.type}`),
    ...dates.missed.map((date) => `missed date      ${shown(date)} = ${date.value}`),
    ...dates.pairs
      .filter(([gold, found]) => !sameDate(gold, found))
      .map(([gold, found]) => `date value       ${shown(gold)} = ${gold.value}, not ${found.value}`),
    ...dates.spurious.map((date) => `spurious date    ${shown(date)} = ${date.value}`),
    ...figures.missed.map((figure) => `missed figure    ${shown(figure)} = ${figure.value} ${figure.unit}`),
    ...figures.pairs
      .filter(([gold, found]) => !sameFigure(gold, found))
      .map(
        ([gold, found]) =>
          `figure value     ${shown(gold)} = ${gold.value} ${gold.unit}, not ${found.value} ${found.unit}`,
      ),
    ...figures.spurious.map((figure) => `spurious figure  ${shown(figure)} = ${figure.value} ${figure.unit}`),
    ...conflicts.missed.map(
      ({ id, kind, difficulty, spans }) =>
        `missed conflict  ${id} [${kind}, ${difficulty}] ${spans.map(shown).join(' ~ ')}`,
    ),
    ...conflicts.falseAlarms.map(
      ({ rule, message, spans }) => `false alarm      ${rule}: ${message} ${spans.map(shown).join(' ~ ')}`,
    ),
    ...conflicts.negativesHit.map((id) => `negative hit     ${id}`),
  ];
}

function shown(place: Placed): string {
  return `${documentOf(place)}:${place.start} ${JSON.stringify(place.text)}`;
}
