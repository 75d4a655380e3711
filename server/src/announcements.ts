/**
 * What the server says unasked: diagnostics, where the client does not fetch them, and the counts.
 *
 * Changes are gathered for a moment, so that typing does not compare the folder at every letter.
 */
import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import { counts } from './features/counts';
import { spoken } from './features/words';
import { Foresight } from './foresight';
import type { Reports } from './protocol/diagnostics';
import { annotationsChanged } from './protocol/requests/annotations';
import { type FolderStatus, type Status, statusNotification } from './protocol/requests/status';
import type { Workspace } from './workspace';

/** In milliseconds. */
const A_MOMENT = 250;

export class Announcements {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #reports: Reports;
  readonly #client: () => Client;
  readonly #foresight: Foresight;
  #timer: NodeJS.Timeout | undefined;
  #readings = 0;
  /** The folders whose problems were last announced, each with the settings it was shown under. */
  #announced: readonly unknown[] = [];

  constructor(connection: Connection, workspace: Workspace, reports: Reports, client: () => Client) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#reports = reports;
    this.#client = client;
    this.#foresight = new Foresight(workspace);
  }

  /** After a change. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#logged(this.now());
    }, A_MOMENT);
  }

  /** Shows that folders are being read while `reading` runs, and what was found when it is done. */
  async during(reading: Promise<void>): Promise<Status> {
    this.#readings += 1;
    this.progress();
    try {
      await reading;
    } finally {
      this.#readings -= 1;
    }
    return this.now();
  }

  /** While folders are being read: the counts so far, without working out what they hold. */
  progress(): void {
    const folders = this.#workspace.folders.map(({ uri, size, skipped }) => ({
      uri,
      documents: size,
      entities: 0,
      warnings: 0,
      skipped: skipped.map(({ path, reason }) => ({ path, reason: spoken(reason) })),
    }));
    this.#connection.sendNotification(statusNotification, { state: 'reading', folders } satisfies Status);
  }

  async now(): Promise<Status> {
    clearTimeout(this.#timer);
    await this.#workspace.ready();
    await this.#workspace.compared();
    this.#announceProblems();
    const folders = this.#workspace.folders.map((folder): FolderStatus => {
      const skipped = folder.skipped.map(({ path, reason }) => ({ path, reason: spoken(reason) }));
      return { uri: folder.uri, ...counts(folder.now().folder), skipped };
    });
    const status: Status = { state: this.#readings > 0 ? 'reading' : 'ready', folders };
    this.#connection.sendNotification(statusNotification, status);
    if (status.state === 'ready') void this.#logged(this.#foresight.begin());
    return status;
  }

  #announceProblems(): void {
    const shown = this.#workspace.all().flatMap((open) => [open.folder, open.shown, open.mostPerDocument]);
    const same = shown.length === this.#announced.length && shown.every((one, i) => one === this.#announced[i]);
    if (same) return; // Much changes on a disk that is no document.
    this.#announced = shown;
    void this.#logged(this.#connection.sendNotification(annotationsChanged));
    const { pullsDiagnostics, refreshesDiagnostics, refreshed } = this.#client();
    for (const what of refreshed) void this.#logged(this.#connection.sendRequest(`workspace/${what}/refresh`));
    if (!pullsDiagnostics)
      for (const report of this.#reports.changed()) void this.#logged(this.#connection.sendDiagnostics(report));
    else if (refreshesDiagnostics) void this.#logged(this.#connection.languages.diagnostics.refresh());
  }

  /** Nobody waits for what is said unasked; that it failed has to be told somewhere. */
  #logged(said: Promise<unknown>): Promise<unknown> {
    return said.catch((error: Error) => this.#connection.console.error(error.stack ?? error.message));
  }
}
