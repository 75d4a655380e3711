/** Exporting what was found, and importing the marks of other tools. */

/** `ExportParams` to `ExportedFile[]`. */
export const exportRequest = 'concord/export';

export const exportFormats = ['brat', 'webannotation', 'csv', 'conll', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportParams {
  readonly folder: string;
  readonly format: ExportFormat;
}

export interface ExportedFile {
  /** Relative to wherever the person puts it, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** `ImportParams` to `WorkspaceEdit`: marks of another tool become notes; rejects where the files cannot be read. */
export const importRequest = 'concord/import';

export interface ImportParams {
  readonly folder: string;
  readonly format: 'brat' | 'webannotation';
  readonly files: readonly ExportedFile[];
}
