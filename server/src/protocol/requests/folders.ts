/** A question about a whole folder. */

export interface FolderParams {
  /** Its address, as the editor has it. */
  readonly folder: string;
}
