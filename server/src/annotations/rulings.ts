/** What a person decided, once and for the whole folder, and which question each decision answers. */
import { fingerprint } from './fingerprint';
import type { Quote } from './quote';

export const VERSION = 1;

/** Words of a document, which may since have been renamed. */
export interface Quoted extends Quote {
  /** As the folder named it when the decision was made. */
  readonly document: string;
}

export const nameTypes = ['person', 'organisation', 'place', 'other'] as const;
export type RuledType = (typeof nameTypes)[number];

/** `P` is how another name is pointed at: by its words where the decision is kept, by its place where it is asked for. */
export type TextDecision<P> =
  | { readonly decision: 'same-as' | 'not-same-as'; readonly other: P }
  | { readonly decision: 'canonical-name'; readonly name: string }
  | { readonly decision: 'type' | 'missed-name'; readonly type: RuledType }
  | { readonly decision: 'not-a-name' }
  /** EDTF. */
  | { readonly decision: 'document-date'; readonly date: string };

export interface FindingDecision {
  readonly decision: 'explained' | 'reopened' | 'right-value';
  readonly rule: string;
}

/** `against` are the other sides of the finding, at least one unless a phrase contradicts itself. */
export type Decision = TextDecision<Quoted> | (FindingDecision & { readonly against: readonly Quoted[] });

export type Ruling = { readonly id: string; readonly on: Quoted; readonly reason?: string } & Decision;

/** A decision with the name of the question it answers. */
export function rulingOf(on: Quoted, decision: Decision, reason?: string): Ruling {
  const id = fingerprint(questionOf(on, decision), 2);
  return { id, ...decision, on, ...(reason ? { reason } : {}) };
}

/** Everything that a decision was made on. */
export function quotesOf(ruling: Ruling): readonly Quoted[] {
  if ('other' in ruling) return [ruling.on, ruling.other];
  return 'against' in ruling ? [ruling.on, ...ruling.against] : [ruling.on];
}

function questionOf(on: Quoted, decision: Decision): string {
  const place = ({ document, prefix, exact, suffix }: Quoted) => [document, prefix, exact, suffix].join('\n');
  switch (decision.decision) {
    case 'same-as':
    case 'not-same-as':
      return ['pair', ...[place(on), place(decision.other)].sort()].join('\n\n');
    case 'canonical-name':
      return ['canonical', place(on)].join('\n\n');
    case 'type':
    case 'missed-name':
    case 'not-a-name':
      return ['name', place(on)].join('\n\n');
    case 'document-date':
      return ['date', on.document].join('\n\n');
    case 'explained':
    case 'reopened':
    case 'right-value':
      return [decision.rule, ...[on, ...decision.against].map(place).sort()].join('\n\n');
  }
}

/** The line's value; `readRulings.ts` reads it back. */
export function rulingJson({ id: _, ...ruling }: Ruling): string {
  return JSON.stringify(ruling);
}
