/** What a document refers to: web addresses, e-mail addresses, and other files of the folder by their names. */
import type { Folder } from '../index/folder';
import { put } from '../text/buckets';
import type { Span } from '../text/span';
import type { Text } from '../text/text';
import { tokensOf } from '../text/tokens';

export interface DocumentLink extends Span {
  /** An address of the web or a mailbox, or the path of a document of the folder. */
  readonly to: { readonly address: string } | { readonly path: string };
}

/** In reading order, none over another; `undefined` for a document the folder does not hold. */
export function documentLinks(folder: Folder, path: string): readonly DocumentLink[] | undefined {
  const text = folder.reading(path)?.text;
  if (!text) return undefined;
  const links = [...addresses(text.content), ...mentionedFiles(folder, path, text)];
  links.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: DocumentLink[] = [];
  for (const link of links) if (link.start >= (apart.at(-1)?.end ?? 0)) apart.push(link);
  return apart;
}

const WEB = /(?<![\p{L}\p{N}/@.])(?:https?:\/\/|www\.(?=[\p{L}\p{N}-]+\.))[^\s<>"“”«»|\\^`{}]+/giu;
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}])/gu;

function addresses(content: string): readonly DocumentLink[] {
  const web = [...content.matchAll(WEB)].map(({ 0: match, index }) => {
    const shown = withoutTail(match);
    const address = /^www\./i.test(shown) ? `https://${shown}` : shown;
    return { start: index, end: index + shown.length, to: { address } };
  });
  const mail = [...content.matchAll(MAIL)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    to: { address: `mailto:${match}` },
  }));
  return [...web, ...mail];
}

/** The sentence's own punctuation behind an address; a bracket only where the address opens none. */
function withoutTail(address: string): string {
  let shown = address;
  for (;;) {
    const cut = shown.replace(/[.,;:!?'’…*_]+$/u, '');
    const open = /[([]/.test(cut);
    const next = open ? cut : cut.replace(/[)\]]+$/, '');
    if (next === shown) return shown;
    shown = next;
  }
}

/** Never the document itself. */
function mentionedFiles(folder: Folder, path: string, { content, tokens }: Text): readonly DocumentLink[] {
  const names = namesOf(folder);
  return tokens.flatMap(({ text, start }): readonly DocumentLink[] => {
    const found = names.get(text)?.find(({ name }) => stands(content, name, start));
    const to = found && nearest(found.paths, path);
    if (!found || to === undefined || to === path) return [];
    return [{ start, end: start + found.name.length, to: { path: to } }];
  });
}

/** Before a name, it is the end of a longer one. */
const JOINED = /[\p{L}\p{N}_/.-]/u;

function stands(content: string, name: string, start: number): boolean {
  if (!content.startsWith(name, start) || JOINED.test(content.charAt(start - 1))) return false;
  return !/^(?:[\p{L}\p{N}_]|[-./][\p{L}\p{N}_])/u.test(content.slice(start + name.length, start + name.length + 2));
}

interface FileName {
  readonly name: string;
  readonly paths: readonly string[];
}

type Names = ReadonlyMap<string, readonly FileName[]>;

/** By the text of their first token, longer names first. */
const kept = new WeakMap<readonly string[], Names>();

function namesOf({ paths }: Folder): Names {
  const known = kept.get(paths);
  if (known) return known;
  const byName = new Map<string, string[]>();
  for (const path of paths) for (const name of writingsOf(path)) put(byName, name, path);
  const byWord = new Map<string, FileName[]>();
  for (const [name, of] of byName) {
    const word = tokensOf(name)[0]?.text;
    if (word === undefined) continue;
    put(byWord, word, { name, paths: of });
  }
  for (const named of byWord.values()) named.sort((a, b) => b.name.length - a.name.length);
  kept.set(paths, byWord);
  return byWord;
}

/** Its path, its name, and its name without extension where that is no word of prose: letters with a figure or `_`. */
function writingsOf(path: string): ReadonlySet<string> {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const bare = file.replace(/\.[^.]*$/, '');
  const isTelling = bare.length >= SHORTEST_BARE && /\p{L}/u.test(bare) && /[\d_]/.test(bare);
  return new Set([path, file, ...(isTelling ? [bare] : [])]);
}

const SHORTEST_BARE = 5;

/** The only one, or the one in the same folder; `undefined` where several could be meant. */
function nearest(paths: readonly string[], from: string): string | undefined {
  const beside = paths.filter((path) => folderOf(path) === folderOf(from));
  const [one, second] = beside.length > 0 ? beside : paths;
  return second === undefined ? one : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
