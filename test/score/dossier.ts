/** One dossier scored, and several of them together. */
import type { Analysis } from './analysis';
import { type ConflictComparison, type ConflictScore, compareConflicts, scoreConflicts } from './conflicts';
import type { Gold } from './gold';
import { type BCubed, pooledLinking, scoreLinking } from './linking';
import { type NamePairing, pairNames, scoreNames } from './names';
import { type Agreement, agreement, type Share } from './pairing';
import {
  type DatePairing,
  type FigurePairing,
  pairDates,
  pairFigures,
  sameDate,
  sameFigure,
  sameNumber,
  scoreDocumentDates,
  scoreSpans,
} from './spans';

export interface Comparison {
  readonly names: NamePairing;
  readonly dates: DatePairing;
  readonly figures: FigurePairing;
  readonly documentDates: Share;
  readonly conflicts: ConflictComparison;
}

export interface DossierScore {
  readonly names: Agreement;
  readonly namesTyped: Agreement;
  readonly linking: BCubed;
  readonly dates: Agreement;
  readonly dateValue: Share;
  readonly figures: Agreement;
  readonly figureValue: Share;
  /** Value and unit right. */
  readonly figureUnit: Share;
  readonly documentDates: Share;
  readonly conflicts: ConflictScore;
}

export function compare(gold: Gold, analysis: Analysis): Comparison {
  return {
    names: pairNames(gold, analysis),
    dates: pairDates(gold, analysis),
    figures: pairFigures(gold, analysis),
    documentDates: scoreDocumentDates(gold, analysis),
    conflicts: compareConflicts(gold, analysis),
  };
}

export function score({ names, dates, figures, documentDates, conflicts }: Comparison): DossierScore {
  const { any, typed } = scoreNames(names);
  const date = scoreSpans(dates, sameDate);
  const figure = scoreSpans(figures, sameFigure);
  return {
    names: any,
    namesTyped: typed,
    linking: scoreLinking(names),
    dates: date.spans,
    dateValue: date.values,
    figures: figure.spans,
    figureValue: scoreSpans(figures, sameNumber).values,
    figureUnit: figure.values,
    documentDates,
    conflicts: scoreConflicts(conflicts),
  };
}

/** As if all dossiers were one: every mention, date, figure and conflict counts the same. */
export function pooled(scores: readonly DossierScore[]): DossierScore {
  return {
    names: pooledAgreement(scores.map(({ names }) => names)),
    namesTyped: pooledAgreement(scores.map(({ namesTyped }) => namesTyped)),
    linking: pooledLinking(scores.map(({ linking }) => linking)),
    dates: pooledAgreement(scores.map(({ dates }) => dates)),
    dateValue: pooledShare(scores.map(({ dateValue }) => dateValue)),
    figures: pooledAgreement(scores.map(({ figures }) => figures)),
    figureValue: pooledShare(scores.map(({ figureValue }) => figureValue)),
    figureUnit: pooledShare(scores.map(({ figureUnit }) => figureUnit)),
    documentDates: pooledShare(scores.map(({ documentDates }) => documentDates)),
    conflicts: pooledConflicts(scores.map(({ conflicts }) => conflicts)),
  };
}

function pooledConflicts(scores: readonly ConflictScore[]): ConflictScore {
  const kinds: Record<string, Share> = {};
  for (const kind of new Set(scores.flatMap((score) => Object.keys(score.kinds))))
    kinds[kind] = pooledShare(scores.flatMap((score) => score.kinds[kind] ?? []));
  return {
    found: pooledShare(scores.map(({ found }) => found)),
    reported: pooledShare(scores.map(({ reported }) => reported)),
    negatives: pooledShare(scores.map(({ negatives }) => negatives)),
    kinds,
  };
}

function pooledAgreement(parts: readonly Agreement[]): Agreement {
  const sum = (term: 'right' | 'found' | 'gold') => parts.reduce((total, part) => total + part[term], 0);
  return agreement(sum('right'), sum('found'), sum('gold'));
}

function pooledShare(parts: readonly Share[]): Share {
  return {
    right: parts.reduce((total, { right }) => total + right, 0),
    of: parts.reduce((total, part) => total + part.of, 0),
  };
}
