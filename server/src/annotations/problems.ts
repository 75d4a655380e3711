/** JSON as people, tools and merges leave it: its tree, or what is wrong with it and where. */
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Part, type Phrase, phrase } from '../text/phrase';
import type { Span } from '../text/span';

/** Something wrong in a file of `.concord/`. */
export interface Problem extends Span {
  /** For people: what it is, and what to do. */
  readonly message: Phrase;
}

/** A whole file, or a part of it, as far as it could be understood. */
export interface Read<T> {
  /** Absent where the file as a whole cannot be used: whatever was last read from it holds on. */
  readonly value?: T;
  /** In reading order. */
  readonly problems: readonly Problem[];
}

export type Tree = { readonly root: Node } | { readonly problem: Problem };

/** The tree of a file that is not blank. */
export function treeOf(content: string): Tree {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m.exec(content);
  if (marker)
    return {
      problem: {
        start: marker.index,
        end: marker.index + marker[0].length,
        message: phrase('An unresolved merge conflict.'),
      },
    };
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { disallowComments: false, allowTrailingComma: true });
  const [error] = errors;
  if (root && !error) return { root };
  const at = error ?? { offset: 0, length: content.length, error: undefined };
  const start = Math.min(at.offset, Math.max(0, content.length - 1));
  const message = at.error === undefined ? phrase('Not valid JSON.') : phrase('Not valid JSON: {0}.', words(at.error));
  return { problem: { start, end: Math.max(start + 1, at.offset + at.length), message } };
}

/** What the parser stumbled over: the common slips by name, the rare ones as the parser calls them. */
function words(code: ParseError['error']): Part {
  const name = printParseErrorCode(code);
  switch (name) {
    case 'CommaExpected':
      return phrase('comma expected');
    case 'ColonExpected':
      return phrase('colon expected');
    case 'PropertyNameExpected':
      return phrase('property name expected');
    case 'ValueExpected':
      return phrase('value expected');
    case 'CloseBraceExpected':
      return phrase('close brace expected');
    case 'CloseBracketExpected':
      return phrase('close bracket expected');
    case 'EndOfFileExpected':
      return phrase('end of file expected');
    case 'UnexpectedEndOfString':
      return phrase('unexpected end of string');
    case 'InvalidSymbol':
      return phrase('invalid symbol');
    default:
      return name.replace(/\B(?=[A-Z])/g, ' ').toLowerCase();
  }
}

/** Where `node` stands in its file. */
export function placeOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

export function problemAt(node: Node, message: Phrase): Problem {
  return { ...placeOf(node), message };
}

/** Members of an object; of several with one key, the last. Empty for anything else. */
export function membersOf(root: Node): ReadonlyMap<string, Node> {
  const members = new Map<string, Node>();
  if (root.type !== 'object') return members;
  for (const { children } of root.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value) members.set(String(key.value), value);
  }
  return members;
}

/** As `JSON.parse` would give it. */
export function plain(node: Node): unknown {
  return getNodeValue(node);
}
