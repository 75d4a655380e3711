/**
 * Reading decisions from `.concord/rulings.json`.
 *
 *     {"version": 1
 *     ,"3f21…": {"decision": "not-a-name", "on": {"document": "memo.txt", "exact": "Board", …}}
 *     }
 *
 * One line a decision, ordered by key. The key stands for the question, not for the answer, so a second decision on
 * the same question takes the place of the first.
 */
import type { Node } from 'jsonc-parser';
import { phrase } from '../text/phrase';
import { membersOf, type Problem, plain, problemAt, type Read, treeOf } from './problems';
import { type Decision, nameTypes, type Quoted, type Ruling, VERSION } from './rulings';
import { list, member, oneOf, text } from './shape';

/** What is not understood is a problem at its place, and the rest is read. A blank file holds no rulings. */
export function rulingsIn(content: string): Read<readonly Ruling[]> {
  if (content.trim() === '') return { value: [], problems: [] };
  const tree = treeOf(content);
  if ('problem' in tree) return { problems: [tree.problem] };
  const { version, rulings } = versioned(tree.root);
  if (version) return { problems: [version] };
  const problems: Problem[] = [];
  const value = [...rulings].flatMap(([id, node]) => {
    const ruling = rulingFrom(id, plain(node));
    if (!ruling) problems.push(problemAt(node, phrase('This version of Concord does not understand this decision.')));
    return ruling ?? [];
  });
  return { value: value.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function versioned(root: Node): { readonly version?: Problem; readonly rulings: ReadonlyMap<string, Node> } {
  const rulings = new Map(membersOf(root));
  const version = rulings.get('version');
  rulings.delete('version');
  if (version?.value === VERSION) return { rulings };
  const message =
    typeof version?.value === 'number' && version.value > VERSION
      ? phrase('Version {0} was written by a newer Concord; update to read it.', version.value)
      : phrase('The file’s version is missing or unknown; this Concord reads version {0}.', VERSION);
  return { version: problemAt(version ?? root, message), rulings };
}

function rulingFrom(id: string, value: unknown): Ruling | undefined {
  const on = quotedFrom(member(value, 'on'));
  const decision = decisionFrom(value);
  const reason = text(member(value, 'reason'));
  return on && decision && { id, ...decision, on, ...(reason === undefined ? {} : { reason }) };
}

function decisionFrom(value: unknown): Decision | undefined {
  const decision = member(value, 'decision');
  switch (decision) {
    case 'same-as':
    case 'not-same-as': {
      const other = quotedFrom(member(value, 'other'));
      return other && { decision, other };
    }
    case 'canonical-name': {
      const name = text(member(value, 'name'));
      return name ? { decision, name } : undefined;
    }
    case 'type':
    case 'missed-name': {
      const type = oneOf(nameTypes, member(value, 'type'));
      return type && { decision, type };
    }
    case 'not-a-name':
      return { decision };
    case 'document-date': {
      const date = text(member(value, 'date'));
      return date && EDTF.test(date) ? { decision, date } : undefined;
    }
    case 'explained':
    case 'reopened':
    case 'right-value': {
      const rule = text(member(value, 'rule'));
      const against = list(member(value, 'against')).map(quotedFrom);
      return rule && against.every((side) => side !== undefined) ? { decision, rule, against } : undefined;
    }
    default:
      return undefined;
  }
}

const EDTF = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function quotedFrom(value: unknown): Quoted | undefined {
  const document = text(member(value, 'document'));
  const exact = text(member(value, 'exact'));
  const start = member(value, 'start');
  if (!document || !exact || typeof start !== 'number') return undefined;
  return {
    document,
    exact,
    prefix: text(member(value, 'prefix')) ?? '',
    suffix: text(member(value, 'suffix')) ?? '',
    start,
  };
}
