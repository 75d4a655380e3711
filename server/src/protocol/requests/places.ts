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

export interface AtPlace {
  readonly uri: string;
  readonly range: Stretch;
}
