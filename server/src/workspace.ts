/**
 * The folders that the editor has open, and the open documents that lie in none.
 *
 * A document belongs to the innermost folder that holds it. What touches the disk runs one after the
 * other, so that a slow read never overwrites a later one; whoever wants an answer waits for `ready`.
 */
import { Comparing } from './comparing';
import { DiskFolder } from './diskFolder';
import type { Disk } from './files';
import { emptyFolder, type Folder } from './index/folder';
import type { Documents, Found, OpenFolder } from './protocol/documents';
import type { NamesModel } from './recognize/names/model';
import { defaultSettings } from './settings';
import { asRoot, nameOf, pathBelow, uriBelow } from './uris';

export class Workspace implements Documents {
  readonly #disk: Disk;
  readonly #model: NamesModel;
  readonly #folders: DiskFolder[] = [];
  /** By URI, what the editor holds open. */
  readonly #open = new Map<string, string>();
  /** By URI, each a folder of one. */
  readonly #loose = new Map<string, Folder>();
  readonly #comparing = new Comparing(() => this.all().map(({ folder }) => folder));
  #work: Promise<void> = Promise.resolve();

  constructor(disk: Disk, model: NamesModel) {
    this.#disk = disk;
    this.#model = model;
  }

  get folders(): readonly DiskFolder[] {
    return this.#folders;
  }

  find(uri: string): Found | undefined {
    const home = this.#homeOf(uri);
    if (home) {
      const open = home.folder.now();
      return open.folder.reading(home.path) ? { ...open, path: home.path } : undefined;
    }
    const loose = this.#looseFolder(uri);
    return loose && { ...loose, path: nameOf(uri) };
  }

  homeOf(uri: string): Found | undefined {
    const home = this.#homeOf(uri);
    return home && { ...home.folder.now(), path: home.path };
  }

  all(): readonly OpenFolder[] {
    const loose = [...this.#open.keys()].sort().flatMap((uri) => this.#looseFolder(uri) ?? []);
    return [...this.#folders.map((folder) => folder.now()), ...loose];
  }

  /** When everything asked of the disk so far has been done. */
  ready(): Promise<void> {
    return this.#work;
  }

  compared(): Promise<void> {
    return this.#comparing.done();
  }

  /** Runs `task` after everything before it; rejects as it does, and holds nothing up that comes later. */
  enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => undefined); // Whoever asked for the task is told.
    return done;
  }

  addFolder(uri: string): void {
    const root = asRoot(uri);
    const owns = (path: string) => this.#homeOf(uriBelow(root, path))?.folder.uri === root;
    const openText = (path: string) => this.#textOf(root, path);
    if (this.#folders.every((folder) => folder.uri !== root))
      this.#folders.push(new DiskFolder({ uri: root, disk: this.#disk, model: this.#model, owns, openText }));
    this.#folders.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  removeFolder(uri: string): void {
    const at = this.#folders.findIndex((folder) => folder.uri === asRoot(uri));
    if (at >= 0) this.#folders.splice(at, 1);
  }

  /** Opened or changed in the editor. */
  edit(uri: string, content: string): void {
    this.#open.set(uri, content);
    this.#loose.delete(uri);
    const home = this.#homeOf(uri);
    home?.folder.note(home.path, content);
  }

  /** Closed in the editor: from now on the disk counts again. */
  close(uri: string): Promise<void> {
    this.#open.delete(uri);
    this.#loose.delete(uri);
    return this.changed(uri);
  }

  /** Made or changed on disk. */
  changed(uri: string): Promise<void> {
    return this.enqueue(async () => {
      const home = this.#homeOf(uri);
      await home?.folder.refresh(home.path);
    });
  }

  /** Gone from the disk, a file or a folder. */
  deleted(uri: string): Promise<void> {
    return this.enqueue(async () => {
      const home = this.#homeOf(uri);
      home?.folder.remove(home.path);
    });
  }

  #homeOf(uri: string): { readonly folder: DiskFolder; readonly path: string } | undefined {
    let home: { readonly folder: DiskFolder; readonly path: string } | undefined;
    for (const folder of this.#folders) {
      const path = pathBelow(folder.uri, uri);
      if (path !== undefined && (!home || path.length < home.path.length)) home = { folder, path };
    }
    return home;
  }

  #textOf(root: string, path: string): string | undefined {
    for (const [uri, content] of this.#open) if (pathBelow(root, uri) === path) return content;
    return undefined;
  }

  #looseFolder(uri: string): OpenFolder | undefined {
    const content = this.#open.get(uri);
    if (content === undefined || this.#homeOf(uri)) return undefined;
    const folder = this.#loose.get(uri) ?? emptyFolder(this.#model).withDocument(nameOf(uri), content);
    this.#loose.set(uri, folder);
    const { mostPerDocument, shown } = defaultSettings;
    return { folder, mostPerDocument, shown, alone: true, beside: [], uriOf: () => uri };
  }
}
