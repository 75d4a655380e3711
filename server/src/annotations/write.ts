/**
 * Files of one line an entry, changed without touching any other line.
 *
 * Each line begins with the comma that parts it from the line before, so that no entry's line depends on what
 * follows it: two branches that add entries merge by keeping the lines of both, as `.gitattributes` tells git to.
 */
import type { Node } from 'jsonc-parser';
import { Refusal } from '../text/phrase';
import { treeOf } from './problems';

/** Beside the files that hold one line an entry. */
export const gitAttributes = { path: '.gitattributes', content: 'rulings.json merge=union\n*.jsonld merge=union\n' };

export interface Entry {
  readonly key: string;
  /** The whole entry on one line, without its comma. */
  readonly line: string;
}

/** `head` is the file's first line, with its opening bracket; `keyOf` an entry's key, `undefined` for the head's. */
export interface Form {
  readonly head: string;
  readonly close: string;
  keyOf(node: Node): string | undefined;
}

/** With the entry in its place by key, or instead of the one that bears its key. `content` is valid or blank. */
export function withEntry(content: string, form: Form, { key, line }: Entry): string {
  const { text, nodes } = opened(content, form);
  const same = nodes.findLast((node) => form.keyOf(node) === key);
  if (same) return replaced(text, same.offset, same.offset + same.length, line);
  const next = nodes.findIndex((node) => (form.keyOf(node) ?? '') > key);
  const before = next < 0 ? nodes.at(-1) : nodes[next - 1];
  if (before) return replaced(text, endOf(before), endOf(before), `\n,${line}`);
  const inside = text.search(/[[{]/) + 1;
  return replaced(text, inside, inside, nodes.length > 0 ? `${line}\n,` : line);
}

/** Without every entry of that key; as it was where there is none. */
export function withoutEntry(content: string, form: Form, key: string): string {
  const { text, nodes } = opened(content, form);
  return nodes.reduceRight((rest, node, index) => {
    if (form.keyOf(node) !== key) return rest;
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if (before) return replaced(rest, endOf(before), endOf(node), '');
    return replaced(rest, node.offset, after ? after.offset : endOf(node), '');
  }, text);
}

function opened(content: string, { head, close }: Form): { readonly text: string; readonly nodes: readonly Node[] } {
  const text = content.trim() === '' ? `${head}\n${close}\n` : content;
  const tree = treeOf(text);
  if ('problem' in tree) throw new Refusal('It cannot be changed before it is repaired. {0}', tree.problem.message);
  return { text, nodes: tree.root.children ?? [] };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
