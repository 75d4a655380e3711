/** The findings as a tree: folders where several are open, what they are about, the findings, and their sides. */
import type { FindingGroup, ListedFinding, Side } from '../../../server/src/protocol/requests/findings';

export type FindingNode =
  | { readonly kind: 'folder'; readonly folder: string; readonly name: string; readonly groups: readonly SubjectNode[] }
  | SubjectNode
  | FindingItem
  | SideNode
  | OthersNode;

export interface SubjectNode {
  readonly kind: 'subject';
  readonly group: FindingGroup;
}

export interface FindingItem {
  readonly kind: 'finding';
  readonly finding: ListedFinding;
  readonly of: SubjectNode;
}

export interface SideNode {
  readonly kind: 'side';
  readonly side: Side;
  readonly index: number;
  readonly of: FindingItem;
}

/** Further documents with words that a side has already shown. */
export interface OthersNode {
  readonly kind: 'others';
  readonly value: string;
  /** Never empty. */
  readonly sides: readonly SideNode[];
  readonly of: FindingItem;
}

/** `nameOf` names a folder, where several are open and each is a line; absent otherwise. */
export function rootNodes(
  groups: readonly FindingGroup[],
  nameOf?: (folder: string) => string,
): readonly (FindingNode & { readonly kind: 'folder' | 'subject' })[] {
  const folders = [...new Set(groups.map(({ folder }) => folder))];
  const nodesIn = (folder: string) =>
    groups.filter((group) => group.folder === folder).map((group): SubjectNode => ({ kind: 'subject', group }));
  if (!nameOf) return folders.flatMap(nodesIn);
  return folders.map((folder) => ({ kind: 'folder', folder, name: nameOf(folder), groups: nodesIn(folder) }));
}

export function findingNodes(of: SubjectNode): readonly FindingItem[] {
  return of.group.findings.map((finding) => ({ kind: 'finding', finding, of }));
}

/** As many sides of one value as this are gathered, so that the other value is not lost among them. */
const MANY = 3;

/** One side for each value first, then those that say the same once more. */
export function sideNodes(of: FindingItem, sides: readonly Side[]): readonly (SideNode | OthersNode)[] {
  const nodes = sides.map((side, index): SideNode => ({ kind: 'side', side, index, of }));
  const values = [...new Set(nodes.map(wordsOf))];
  return values.flatMap((value) => {
    const [first, ...others] = nodes.filter((node) => wordsOf(node) === value);
    if (!first) return [];
    return others.length + 1 < MANY ? [first, ...others] : [first, { kind: 'others', value, sides: others, of }];
  });
}

function wordsOf({ side }: SideNode): string {
  return side.excerpt.marked;
}

/** Every finding, in the order of the tree. */
export function allFindings(groups: readonly FindingGroup[]): readonly FindingItem[] {
  return groups.flatMap((group) => findingNodes({ kind: 'subject', group }));
}

/** The one behind `current`, or before it; from the last the first, and from nowhere the first or the last. */
export function neighbour(
  all: readonly FindingItem[],
  current: FindingItem | undefined,
  step: 1 | -1,
): FindingItem | undefined {
  const at = all.findIndex(
    ({ finding }) => finding.id === current?.finding.id && finding.folder === current.finding.folder,
  );
  const next = at < 0 ? (step > 0 ? 0 : -1) : at + step;
  return all.at(next % all.length);
}
