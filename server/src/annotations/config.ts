/** What a team shares about a folder: reading `.concord/config.json`. */
import type { Node } from 'jsonc-parser';
import { phrase } from '../text/phrase';
import { membersOf, type Problem, placeOf, plain, problemAt, type Read, treeOf } from './problems';
import { oneOf, texts } from './shape';

export interface Config {
  readonly files: {
    /** Globs; absent where the editor's settings, or what is usual, holds. */
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
  };
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** By id of the rule; absent where the rule's own severity holds. */
  readonly rules: Readonly<Record<string, RuledSeverity>>;
  /** Where the dates of documents may come from, besides rulings, which always count. */
  readonly dates: readonly DateSource[];
}

export const severities = ['off', 'hint', 'information', 'warning'] as const;
export type RuledSeverity = (typeof severities)[number];

/**
 * `stated` in the text, `inferred` from the dates of the text, from those of its `neighbours` in the folder, or read
 * from a `file-name` such as `2023-03-15-memo.txt`, for documents that have no date otherwise.
 */
export const dateSources = ['stated', 'inferred', 'neighbours', 'file-name'] as const;
export type DateSource = (typeof dateSources)[number];

export const languagesRead = ['en'] as const;

export const defaultConfig: Config = {
  files: {},
  languages: languagesRead,
  rules: {},
  dates: ['stated', 'inferred', 'neighbours'],
};

/**
 * A member that is not understood is a problem at its place and taken as unset; a blank file sets nothing. `ruleIds`
 * are the rules that there are.
 */
export function configIn(content: string, ruleIds: readonly string[]): Read<Config> {
  if (content.trim() === '') return { value: defaultConfig, problems: [] };
  const tree = treeOf(content);
  if ('problem' in tree) return { problems: [tree.problem] };
  if (tree.root.type !== 'object')
    return { problems: [problemAt(tree.root, phrase('The settings of a folder are written in braces: {…}.'))] };
  const problems: Problem[] = [];
  const members = knownMembers(tree.root, ['$schema', 'files', 'languages', 'rules', 'dates'], problems);
  const files = members.get('files');
  const globs = files && knownMembers(files, ['include', 'exclude'], problems);
  const include = globs && listAt(globs.get('include'), problems);
  const exclude = globs && listAt(globs.get('exclude'), problems);
  return {
    value: {
      files: { ...(include && { include }), ...(exclude && { exclude }) },
      languages: chosen(members.get('languages'), languagesRead, problems) ?? defaultConfig.languages,
      rules: rulesAt(members.get('rules'), ruleIds, problems),
      dates: chosen(members.get('dates'), dateSources, problems) ?? defaultConfig.dates,
    },
    problems: problems.sort((a, b) => a.start - b.start),
  };
}

function knownMembers(node: Node, known: readonly string[], problems: Problem[]): ReadonlyMap<string, Node> {
  const members = membersOf(node);
  if (node.type !== 'object') problems.push(problemAt(node, phrase('Expected an object with {0}.', known)));
  for (const [key, { parent }] of members)
    if (!known.includes(key) && parent)
      problems.push({ ...placeOf(parent), message: phrase('“{0}” is no setting; known are {1}.', key, known) });
  return members;
}

function listAt(node: Node | undefined, problems: Problem[]): readonly string[] | undefined {
  const value = node && texts(plain(node));
  if (node && !value) problems.push(problemAt(node, phrase('Write a list of texts: ["…", "…"].')));
  return value;
}

function chosen<T extends string>(
  node: Node | undefined,
  known: readonly T[],
  problems: Problem[],
): readonly T[] | undefined {
  const value = listAt(node, problems);
  if (!node || !value) return undefined;
  for (const one of node.children ?? [])
    if (!oneOf(known, one.value))
      problems.push(problemAt(one, phrase('“{0}” is not known here; known are {1}.', String(one.value), known)));
  return known.filter((one) => value.includes(one));
}

function rulesAt(node: Node | undefined, ruleIds: readonly string[], problems: Problem[]): Config['rules'] {
  const rules: Record<string, RuledSeverity> = {};
  for (const [rule, at] of node ? knownMembers(node, ruleIds, problems) : []) {
    const severity = oneOf(severities, at.value);
    if (severity) rules[rule] = severity;
    else problems.push(problemAt(at, phrase('A rule’s severity is one of {0}.', severities)));
  }
  return rules;
}
