/**
 * Who may import whom: the walls between the rooms of the house, type imports included.
 *
 * A room is a folder of `server/src`; the files beside the rooms (process, disk, settings) may import
 * whatever the server has. The client knows of the server only the messages they exchange.
 */
import { posix } from 'node:path';
import type { Source } from './sources';

const READING = ['text', 'recognize', 'entities', 'facts'];
const FOLDER = [...READING, 'rules', 'annotations', 'index'];

/** A room may always import from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  recognize: ['text', 'model'],
  entities: ['text', 'recognize'],
  facts: ['text', 'recognize', 'entities'],
  rules: ['text', 'facts', 'entities'],
  annotations: ['text', 'jsonc-parser'],
  index: [...READING, 'annotations'],
  features: [...FOLDER, '@vscode/l10n'],
  export: FOLDER,
  protocol: ['features', 'index', 'text', 'LSP'],
  outside: [...FOLDER, 'features', 'export', 'protocol', 'model', 'LSP', 'node'],
  client: ['requests', 'vscode', '@vscode/l10n'],
  webview: ['requests', 'shared', 'pages', '@vscode/l10n'],
};

/** What the client has in common with its pages. */
const SHARED = ['client/src/webviews/messages', 'client/src/entityTypes'];

/** The files of a room, without extension, that another room imports: what it answers, without what it is made of. */
export function entrances(room: string, sources: readonly Source[]): readonly string[] {
  const targets = sources
    .filter(({ path }) => roomOf(path) !== room)
    .flatMap(({ path, content }) => importsOf(content).map((specifier) => posix.join(posix.dirname(path), specifier)));
  return [...new Set(targets)].filter((path) => roomOf(path) === room).sort();
}

/** One line for each import that goes through a wall. */
export function breaches(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    const allowed = room === undefined ? undefined : MAY_IMPORT[room];
    if (!allowed) return room === undefined ? [] : [`${source.path}: there is no room ${room}`];
    return importsOf(source.content)
      .filter((specifier) => {
        const target = targetOf(source.path, specifier);
        return target !== room && !allowed.includes(target);
      })
      .map((specifier) => `${source.path} may not import ${specifier}`);
  });
}

const STATEMENT = /^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
const CALL = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

function importsOf(content: string): readonly string[] {
  return [...content.matchAll(STATEMENT), ...content.matchAll(CALL)].map((match) => match[1] ?? match[2] ?? '');
}

/** `undefined` for what stands outside the house: tests, and the scripts that make the model. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('client/src/')) return 'client';
  if (path.startsWith('client/webview/')) return 'webview';
  const inside = /^server\/src\/(?:([^/]+)\/)?/.exec(path);
  return inside ? (inside[1] ?? 'outside') : undefined;
}

function targetOf(importer: string, specifier: string): string {
  if (!specifier.startsWith('.')) return packageOf(specifier);
  const path = posix.join(posix.dirname(importer), specifier);
  if (roomOf(importer) === 'webview' && SHARED.includes(path)) return 'shared';
  if (['client', 'webview'].includes(roomOf(importer) ?? '') && path.startsWith('server/src/protocol/requests/'))
    return 'requests';
  if (path.startsWith('server/model/') && path.endsWith('.json')) return 'model';
  return roomOf(path) ?? path;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (specifier === 'vscode' || specifier.startsWith('vscode-languageclient')) return 'vscode';
  if (/^d3-|^@tanstack\/virtual-core$/.test(specifier)) return 'pages';
  return specifier.startsWith('vscode-languageserver') ? 'LSP' : specifier;
}

const WORLD = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.\w|\bprocess\.\w|\bfetch\(/g;

/** Uses of clock, chance, environment and network in the rooms, which get what they need as arguments. */
export function reachesOutside(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => ![undefined, 'outside', 'client', 'webview'].includes(roomOf(path)))
    .flatMap(({ path, content }) => [...content.matchAll(WORLD)].map((match) => `${path} uses ${match[0]}`));
}
