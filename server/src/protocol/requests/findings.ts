/** Where the documents disagree: the list of findings, and what each side says. Documents in no folder are left out. */
import type { EntityType, Excerpt } from './entities';
import type { AtPlace } from './places';

/** No parameters, to `FindingGroup[]`: by folder, then the gravest first. */
export const findingsRequest = 'concord/findings';

export interface FindingGroup {
  readonly folder: string;
  readonly subject: Subject;
  /** Never empty; the gravest first. */
  readonly findings: readonly ListedFinding[];
}

/** What the findings are about: an entity; or, where none is named, what is told: `sign agreement`. */
export interface Subject {
  readonly name: string;
  /** Absent for what is no entity. */
  readonly type?: EntityType;
}

/** The id names the same finding as long as its words stay, wherever they move to. */
export interface FindingId {
  readonly folder: string;
  readonly id: string;
}

export interface ListedFinding extends FindingId {
  readonly rule: string;
  readonly severity: 'warning' | 'information' | 'hint';
  /** `press.txt has $5 million`. */
  readonly message: string;
  /** Whether the message says no more than what the other sides have. */
  readonly plain: boolean;
  /** What the sides tell of, in words of theirs: `fine`. Empty where nothing governs the values. */
  readonly about: string;
  /** The words of every side; the side it is shown at first. */
  readonly values: readonly string[];
  /** The document of every side, in the same order, relative to the folder. */
  readonly paths: readonly string[];
  /** Why these were taken for the same fact, and the values for different: one sentence each. */
  readonly why: readonly string[];
}

/** `FindingId` to `Side[]`, the one it is shown at first; null where there is no finding of that id any more. */
export const findingRequest = 'concord/finding';

export interface Side extends AtPlace {
  readonly path: string;
  readonly excerpt: Excerpt;
  /** What states it, on one line. */
  readonly sentence: string;
  /** The document's own date, EDTF. */
  readonly date?: string;
  /** The day or period that a date comes to, EDTF; absent for what is no date, and where it says so itself. */
  readonly means?: string;
}
