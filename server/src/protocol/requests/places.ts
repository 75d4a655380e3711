/** Places in documents, as client and server name them to one another. */

/** As the protocol has it: both from 0, `character` in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** Command of the client, for links in the text: one place is opened, several are shown in a peek view at `at`. */
export const showCommand = 'concord.show';

/** The command's argument; `places` is never empty. */
export interface ShowParams {
  readonly at: AtPlace;
  readonly places: readonly AtPlace[];
}

export interface AtPlace {
  readonly uri: string;
  readonly range: Stretch;
}

/** A stretch in few letters, for answers that hold thousands: line and character of its start, then of its end. */
export type ShortStretch = readonly [line: number, character: number, endLine: number, endCharacter: number];

export function placeIn(uri: string, [line, character, endLine, endCharacter]: ShortStretch): AtPlace {
  return { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } };
}
