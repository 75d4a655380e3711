/** A client at the other end of the built server's standard input and output, over a folder made for the test. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import type { StartOptions } from '../../server/src/protocol/requests/language';
import { type Status, statusNotification } from '../../server/src/protocol/requests/status';
import { type FixtureFile, readFixture } from './fixture';

export const pulling: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: { diagnostic: {} },
};

/** An editor of the plain kind: it asks for nothing that it was not told. */
export const pushed: ClientCapabilities = {};

export interface Session {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly folder: TestFolder;
  /** Every message of its kind that has come so far, oldest first. */
  readonly seen: Seen;
  open(path: string): void;
  at(path: string, words: string): { textDocument: { uri: string }; position: Position };
  end(): Promise<void>;
}

export interface Seen {
  readonly statuses: Status[];
  readonly progress: string[];
  readonly registered: string[];
  readonly published: PublishDiagnosticsParams[];
  readonly log: string[];
  refreshes: number;
}

export interface TestFolder {
  readonly path: string;
  uri(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  content(path: string): string;
  has(path: string): boolean;
  delete(path: string): void;
  remove(): void;
}

/** The files of a fixture, on disk. */
export function folderOnDisk(written: string): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'concord-'));
  const contents = new Map<string, string>();
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    contents.set(path, content.toString());
  };
  for (const { path, content } of readFixture(written).files satisfies readonly FixtureFile[]) write(path, content);
  return {
    path: root,
    uri: (path) => pathToFileURL(join(root, path)).href,
    write,
    content: (path) => contents.get(path) ?? assert.fail(`no ${path}`),
    has: (path) => contents.has(path),
    delete: (path) => rmSync(join(root, path), { recursive: true }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function build(): void {
  execFileSync(process.execPath, ['esbuild.js'], { stdio: 'inherit' });
}

/** Rejects where the server does not come up. */
export async function startSession(
  written: string,
  capabilities: ClientCapabilities,
  initializationOptions: StartOptions = {},
): Promise<Session> {
  const folder = folderOnDisk(written);
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const seen = listen(connection);
  connection.listen();
  const rootUri = pathToFileURL(folder.path).href;
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    capabilities,
    initializationOptions,
    workspaceFolders: [{ uri: rootUri, name: 'test' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    folder,
    seen,
    open: (path) => {
      const textDocument = { uri: folder.uri(path), languageId: 'plaintext', version: 1, text: folder.content(path) };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    at: (path, words) => ({
      textDocument: { uri: folder.uri(path) },
      position: positionOf(folder.content(path), words),
    }),
    end: () => end(connection, server, folder),
  };
}

function listen(connection: ProtocolConnection): Seen {
  const seen: Seen = { statuses: [], progress: [], registered: [], published: [], log: [], refreshes: 0 };
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    seen.registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    seen.refreshes += 1;
  });
  connection.onNotification('$/progress', ({ value }: { value: { kind: string; message?: string } }) => {
    seen.progress.push(value.message ? `${value.kind}: ${value.message}` : value.kind);
  });
  connection.onNotification(statusNotification, (status: Status) => {
    seen.statuses.push(status);
  });
  connection.onNotification(PublishDiagnosticsNotification.type, (report) => {
    seen.published.push(report);
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    seen.log.push(message);
  });
  return seen;
}

async function end(connection: ProtocolConnection, server: ChildProcess, folder: TestFolder): Promise<void> {
  const exited = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await exited;
  connection.dispose();
  folder.remove();
}

function positionOf(content: string, words: string): Position {
  const offset = content.indexOf(words);
  assert.ok(offset >= 0, `no “${words}”`);
  const before = content.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Looks every few milliseconds; fails after ten seconds, saying what did not come. */
export async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return assert.fail(`${what} did not come`);
}
