/** The settings under `concord.`, as far as the server reads them. */
import { hintKinds } from './features/inlayHints';
import { defaultFiles, type FileSettings } from './files';
import type { Shown } from './protocol/documents';

export interface Settings {
  readonly files: FileSettings;
  /** The most findings shown in one document. */
  readonly mostPerDocument: number;
  readonly shown: Shown;
}

export const defaultSettings: Settings = {
  files: defaultFiles,
  mostPerDocument: 100,
  shown: { hints: hintKinds, codeLens: true },
};

/** What a client sent for the section `concord`; whatever is missing or of the wrong shape is taken as unset. */
export function settingsFrom(section: unknown): Settings {
  const files = member(section, 'files');
  const most = member(member(section, 'findings'), 'maximumPerFile');
  return {
    files: {
      include: globs(member(files, 'include')) ?? defaultFiles.include,
      exclude: globs(member(files, 'exclude')) ?? defaultFiles.exclude,
    },
    mostPerDocument: typeof most === 'number' && most >= 1 ? Math.floor(most) : defaultSettings.mostPerDocument,
    shown: {
      hints: hintKinds.filter((kind) => member(member(section, 'inlayHints'), kind) !== false),
      codeLens: member(member(section, 'codeLens'), 'enabled') !== false,
    },
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function globs(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((glob) => typeof glob === 'string') ? value : undefined;
}
