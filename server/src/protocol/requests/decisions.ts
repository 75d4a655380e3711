/** Decisions that the editor asks the server to write down. */
import type { AtPlace } from './places';

/** A decision about the words at a place; each takes the place of an earlier one on the same question. */
export type Decision =
  | { readonly decision: 'same-as' | 'not-same-as'; readonly other: AtPlace }
  | { readonly decision: 'canonical-name'; readonly name: string }
  | { readonly decision: 'type' | 'missed-name'; readonly type: 'person' | 'organisation' | 'place' | 'other' }
  | { readonly decision: 'not-a-name' }
  /** EDTF: `2023-03-15`. */
  | { readonly decision: 'document-date'; readonly date: string }
  /** About the finding of `rule` that has a side at the place. */
  | { readonly decision: 'explained' | 'reopened'; readonly rule: string; readonly reason: string }
  | { readonly decision: 'right-value'; readonly rule: string; readonly reason?: string };

/**
 * `RuleParams` to `WorkspaceEdit`, on `.concord/rulings.json`; the client applies it and saves that file.
 * Rejects with a message for people where the file is broken or nothing of the kind stands at the place.
 */
export const ruleRequest = 'concord/rule';

export type RuleParams = AtPlace & Decision;

/** `RuleAllParams` to `WorkspaceEdit`, as `ruleRequest`: decisions that make one step of a person's, of one folder. */
export const ruleAllRequest = 'concord/ruleAll';

export interface RuleAllParams {
  readonly rulings: readonly [RuleParams, ...RuleParams[]];
}

/** `RevokeParams` to `WorkspaceEdit`: takes a ruling back; rejects where there is none of that id. */
export const revokeRequest = 'concord/revoke';

export interface RevokeParams {
  readonly folder: string;
  readonly id: string;
}

/**
 * Commands that quick fixes name and the client registers; each gets one argument.
 *
 * They ask the person for what a quick fix cannot know, then send `ruleRequest` or `editNoteRequest`.
 */
export const commands = {
  /** `ConflictParams`: asks for the reason why the two sides are no contradiction. */
  explain: 'concord.explain',
  /** `AtPlace`, the date: asks for the document's date, offering the date's own value where it has one. */
  setDate: 'concord.setDate',
  /** `AtPlace`, the selection: opens a comment thread there. */
  note: 'concord.note',
} as const;

export interface ConflictParams extends AtPlace {
  readonly rule: string;
  /** What the finding says, for the prompt. */
  readonly message: string;
}
