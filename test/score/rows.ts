/** The rows of the table: every dossier, all of them, and the means that are measured against a threshold. */
import { type DossierScore, pooled } from './dossier';
import { SET_ASIDE } from './gold';
import type { Share } from './pairing';

/** The columns of one row. Rates are from 0 to 1. */
export interface Row {
  readonly title: string;
  readonly names: number;
  readonly linking: number;
  readonly dates: number;
  readonly dateValue: number;
  readonly figures: number;
  readonly figureUnit: number;
  readonly documentDates: Share;
  readonly found: Share;
  readonly reported: Share;
  readonly negatives: Share;
  readonly kinds: Readonly<Record<string, Share>>;
}

/** `scores` by dossier name. Groups without a member have no row. */
export function rowsOf(scores: ReadonlyMap<string, DossierScore>): readonly Row[] {
  const names = [...scores.keys()];
  const others = names.filter((name) => name !== 'seeds');
  const groups: readonly [title: string, members: readonly string[]][] = [
    [`mean of the other ${others.length}`, others],
    ['mean of those set aside', others.filter((name) => SET_ASIDE.includes(name))],
    ['mean of the rest', others.filter((name) => !SET_ASIDE.includes(name))],
  ];
  const scoresOf = (members: readonly string[]) => members.flatMap((name) => scores.get(name) ?? []);
  return [
    ...[...scores].map(([name, score]) => row(name, score)),
    row('all together', pooled([...scores.values()])),
    ...groups.filter(([, members]) => members.length > 0).map(([title, members]) => mean(title, scoresOf(members))),
  ];
}

function row(title: string, score: DossierScore): Row {
  return {
    title,
    names: score.namesTyped.f1,
    linking: score.linking.f1,
    dates: score.dates.f1,
    dateValue: rate(score.dateValue),
    figures: score.figures.f1,
    figureUnit: rate(score.figureUnit),
    documentDates: score.documentDates,
    found: score.conflicts.found,
    reported: score.conflicts.reported,
    negatives: score.conflicts.negatives,
    kinds: score.conflicts.kinds,
  };
}

/** Rates are the mean over dossiers, each counting the same; what is counted is summed. */
function mean(title: string, scores: readonly DossierScore[]): Row {
  const rows = scores.map((score) => row(title, score));
  const of = (column: 'names' | 'linking' | 'dates' | 'dateValue' | 'figures' | 'figureUnit') =>
    rows.reduce((total, one) => total + one[column], 0) / rows.length;
  return {
    ...row(title, pooled(scores)),
    names: of('names'),
    linking: of('linking'),
    dates: of('dates'),
    dateValue: of('dateValue'),
    figures: of('figures'),
    figureUnit: of('figureUnit'),
  };
}

/** Nothing owed is all delivered. */
function rate({ right, of }: Share): number {
  return of ? right / of : 1;
}
