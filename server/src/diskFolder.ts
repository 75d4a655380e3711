/**
 * One folder of the workspace, as on disk and with what the editor holds open on top.
 *
 * Edits are only noted when they come and read when somebody asks, so that fast typing costs nothing.
 */

import { Beside, isBeside } from './beside';
import type { Reading } from './entities/reading';
import {
  type Disk,
  type FileRead,
  type FileSettings,
  judged,
  readDocument,
  type Selection,
  type Skipped,
  selectionOf,
} from './files';
import { emptyFolder, type Folder } from './index/folder';
import { follow } from './index/placed';
import { macrotask } from './protocol/answer';
import type { OpenFolder } from './protocol/documents';
import type { NamesModel } from './recognize/names/model';
import { defaultSettings, type Settings } from './settings';
import { uriBelow } from './uris';

export interface DiskFolderOptions {
  /** Without a slash at its end. */
  readonly uri: string;
  readonly disk: Disk;
  readonly model: NamesModel;
  /** False for what another folder of the workspace, nested in this one, holds. */
  owns(path: string): boolean;
  /** What the editor holds open; `undefined` for what it does not. */
  openText(path: string): string | undefined;
}

/** Called between files, with how many have been read and how many there are. */
export type Progress = (done: number, total: number) => void;

export class DiskFolder {
  readonly #options: DiskFolderOptions;
  #settings: Settings = defaultSettings;
  #selection: Selection = selectionOf(defaultSettings.files);
  #folder: Folder;
  readonly #beside = new Beside();
  /** Which files the folder was last read under: the settings, and what its own `.concord/config.json` says. */
  #filesRead: FileSettings = defaultSettings.files;
  readonly #noted = new Map<string, string>();
  readonly #skipped = new Map<string, Skipped>();

  constructor(options: DiskFolderOptions) {
    this.#options = options;
    this.#folder = emptyFolder(options.model);
  }

  get uri(): string {
    return this.#options.uri;
  }

  /** The folder as it is now, for one answer. */
  now(): OpenFolder {
    if (this.#noted.size > 0) {
      const noted = [...this.#noted];
      this.#noted.clear();
      const before = this.#folder;
      this.#place(noted.map(([path, content]) => [path, judged(path, content)]));
      for (const [path] of noted) this.#follow(path, before.reading(path), this.#folder.reading(path));
    }
    return {
      folder: this.#folder,
      mostPerDocument: this.#settings.mostPerDocument,
      shown: this.#settings.shown,
      alone: false,
      beside: this.#beside.files,
      uriOf: (path) => uriBelow(this.uri, path),
    };
  }

  /** How many documents there are, without reading what was noted. */
  get size(): number {
    return this.#folder.paths.length;
  }

  /** By path. */
  get skipped(): readonly Skipped[] {
    return [...this.#skipped.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  takes(path: string): boolean {
    if (!this.#options.owns(path) || !this.#selection.file(path)) return false;
    const parts = path.split('/').slice(0, -1);
    return parts.every((_, depth) => this.#selection.folder(parts.slice(0, depth + 1).join('/')));
  }

  /** Whether its own settings have come to name other files, so that it is to be read again. */
  get stale(): boolean {
    return JSON.stringify(this.#files()) !== JSON.stringify(this.#filesRead);
  }

  note(path: string, content: string): void {
    if (isBeside(path)) this.#annotate(() => this.#beside.place(path, content));
    else if (this.takes(path)) this.#noted.set(path, content);
  }

  /** Reads one file again, as the disk has it now. */
  async refresh(path: string): Promise<void> {
    if (isBeside(path)) await this.#readBeside();
    else if (this.takes(path)) this.#place([[path, await this.#read(path)]]);
  }

  /** A file that is gone, or all those of a folder that is. */
  remove(path: string): void {
    this.#annotate(() => this.#beside.forget(path));
    const gone = (other: string) => other === path || other.startsWith(`${path}/`);
    for (const other of [...this.#folder.paths, ...this.#skipped.keys()].filter(gone))
      if (this.#options.openText(other) === undefined) this.#drop(other);
  }

  /** Reads everything, keeping what has not changed; rejects where the folder itself cannot be read. */
  async readAll(settings: Settings, progress: Progress): Promise<void> {
    this.#settings = settings;
    const unread = await this.#readBeside();
    this.#filesRead = this.#files();
    this.#selection = selectionOf(this.#filesRead);
    const { disk } = this.#options;
    const { paths, skipped } = await disk.list(this.uri, this.#selection);
    const taken = paths.filter((path) => this.takes(path)).sort();
    this.#forgetAllBut(new Set(taken));
    for (const one of [...unread, ...skipped]) this.#skipped.set(one.path, one);
    let batch: [string, FileRead][] = [];
    for (const [done, path] of taken.entries()) {
      batch.push([path, await this.#read(path)]);
      if (batch.length < BATCH && done < taken.length - 1) continue;
      this.#place(batch);
      batch = [];
      progress(done + 1, taken.length);
      await macrotask();
    }
  }

  async #readBeside(): Promise<readonly Skipped[]> {
    const { disk, openText } = this.#options;
    const unread = await this.#beside.readAll(disk, this.uri, openText);
    this.#annotate(() => undefined);
    return unread;
  }

  #annotate(change: () => void): void {
    change();
    if (this.#folder.annotations !== this.#beside.annotations)
      this.#folder = this.#folder.withAnnotations(this.#beside.annotations);
  }

  /** An edit in the editor is seen as it is made, so what was noted on a passage stays on it. */
  #follow(path: string, before: Reading | undefined, after: Reading | undefined): void {
    if (!before || !after || before.text === after.text) return;
    follow(before.text, after.text, this.#beside.quotesIn(path));
  }

  #files(): FileSettings {
    return { ...this.#settings.files, ...this.#beside.annotations.config.files };
  }

  async #read(path: string): Promise<FileRead> {
    const read = await readDocument(this.#options.disk, this.uri, path);
    const open = this.#options.openText(path); // After the disk: it may have been opened meanwhile.
    return open === undefined ? read : judged(path, open);
  }

  #place(files: readonly (readonly [string, FileRead])[]): void {
    const documents: [string, string][] = [];
    for (const [path, file] of files) {
      if ('content' in file) {
        this.#skipped.delete(path);
        documents.push([path, file.content]);
      } else {
        this.#drop(path);
        this.#skipped.set(path, file.skipped);
      }
    }
    this.#folder = this.#folder.withDocuments(documents);
  }

  #drop(path: string): void {
    this.#noted.delete(path);
    this.#skipped.delete(path);
    if (this.#folder.reading(path)) this.#folder = this.#folder.without(path);
  }

  #forgetAllBut(kept: ReadonlySet<string>): void {
    this.#skipped.clear();
    for (const path of [...this.#folder.paths, ...this.#noted.keys()]) if (!kept.has(path)) this.#drop(path);
  }
}

/** Files read between two looks at what else has arrived: a few tens of milliseconds. */
const BATCH = 8;
