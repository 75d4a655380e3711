/** What a written form of a figure is given, and what it answers. */
import type { Text } from '../../text/text';
import type { FigureKind, FigureMention, NameMention } from '../mentions';
import type { CurrencyContext } from './currency-context';
import type { NumberReading } from './number-reading';
import type { Quantity } from './quantity';
import type { Word } from './words';

export interface Place {
  readonly text: Text;
  /** Of the sentence. */
  readonly words: readonly Word[];
  /** Where the candidate stands: the index of its first word. */
  readonly index: number;
  /** The number read there; a fraction or an ordinal has none. */
  readonly quantity: Quantity | undefined;
  /** The figures of the document up to here. */
  readonly before: readonly FigureMention[];
  /** The index of the first word that no earlier figure of the sentence covers. */
  readonly free: number;
  /** Which currency a word such as `crowns` means in this document. */
  readonly currencies: CurrencyContext;
  /** The name that word `index` belongs to. */
  readonly nameAt: (index: number) => NameMention | undefined;
}

export interface Found {
  readonly kind: FigureKind;
  /** Indices of words: the first of the figure's span, and the one behind its last. */
  readonly first: number;
  readonly next: number;
  readonly unit: string;
  /** The numbers as read; a form that takes in a multiplier of its own gives the changed ones. */
  readonly quantity?: Quantity;
  /** Stands for the quantity where there is none: of a fraction, an ordinal. */
  readonly value?: number;
  readonly tolerance?: number;
  /** What the quantity is multiplied with to be in `unit`: 0.01 of pence. */
  readonly scale?: number;
  readonly range?: { readonly low: number; readonly high: number };
  readonly isLoose?: boolean;
  /** Indices of the words of the counted noun, `[first, next)`. */
  readonly noun?: readonly [first: number, next: number];
}

export type Form = (place: Place) => Found | undefined;

/** The same quantity with each of its numbers changed. */
export function mapNumbers(quantity: Quantity, change: (number: NumberReading) => NumberReading): Quantity {
  const number = change(quantity.number);
  return { ...quantity, number, next: number.next };
}
