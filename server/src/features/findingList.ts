/** The findings as a list to look through: by what they are about, the gravest first; and what each side says. */
import type { Entity } from '../entities/across';
import type { LocalEntity } from '../entities/reading';
import { entitiesOf } from '../facts/facts';
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import { quoted, wordsOf } from '../rules/message';
import type { Finding, Severity } from '../rules/rule';
import { type Excerpt, excerpt } from '../text/excerpt';
import { inEnglish } from '../text/phrase';
import { overlaps } from '../text/span';
import { slice } from '../text/text';
import type { Placed } from './at';
import { findings } from './findings';
import { spoken } from './words';

/** An entity that the sides have in common; or, where none is named, what they tell of. */
export interface Subject {
  readonly name: string;
  /** `undefined` for what is no entity. */
  readonly type: NameType | undefined;
}

export interface FindingGroup {
  readonly subject: Subject;
  /** Never empty; the gravest first, then in reading order. */
  readonly findings: readonly ListedFinding[];
}

export interface ListedFinding {
  /** The same for the same finding as long as its words stay, wherever they move to. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether the message says no more than what the other sides have. */
  readonly plain: boolean;
  /** What the sides tell of, in words of theirs: `fine`, `sign, agreement`. Empty where nothing governs the values. */
  readonly about: string;
  /** The words of every side, in order, the one it is shown at first. */
  readonly values: readonly string[];
  /** The document of every side, in the same order. */
  readonly paths: readonly string[];
  readonly why: readonly string[];
}

export interface Side extends Placed {
  /** Short, for a line in a list. */
  readonly excerpt: Excerpt;
  /** The whole clause or sentence, on one line. */
  readonly sentence: string;
  /** The document's own date, EDTF. */
  readonly date: string | undefined;
  /** The day or period that a date comes to, EDTF; `undefined` for what is no date, and where it says so itself. */
  readonly means: string | undefined;
}

export function findingGroups(folder: Folder): readonly FindingGroup[] {
  const groups = new Map<string, { subject: Subject; findings: ListedFinding[] }>();
  for (const [id, finding] of identified(folder)) {
    const entity = subjectOf(folder, finding);
    const told = aboutOf(folder, finding) || quoted(folder.facts, finding.at);
    const key = entity ? entity.id : ` ${told}`;
    const group = groups.get(key) ?? {
      subject: entity ? { name: entity.name, type: entity.type } : { name: told, type: undefined },
      findings: [],
    };
    group.findings.push(listed(folder, id, finding));
    groups.set(key, group);
  }
  for (const { findings } of groups.values()) findings.sort((a, b) => gravity(a) - gravity(b));
  return [...groups.values()].sort(
    (a, b) => Math.min(...a.findings.map(gravity)) - Math.min(...b.findings.map(gravity)),
  );
}

/** The one it is shown at first; `undefined` where there is no finding of that id. */
export function sidesOf(folder: Folder, id: string): readonly Side[] | undefined {
  const finding = identified(folder).get(id);
  return finding && [finding.at, ...finding.against].map((side) => sideOf(folder, side));
}

const kept = new WeakMap<Folder, ReadonlyMap<string, Finding>>();

/** In reading order; of findings alike in every word, the later ones are numbered. */
function identified(folder: Folder): ReadonlyMap<string, Finding> {
  const known = kept.get(folder);
  if (known) return known;
  const byId = new Map<string, Finding>();
  for (const finding of findings(folder)) {
    const words = [finding.at, ...finding.against].map((side) => `${side.path}\n${quoted(folder.facts, side)}`);
    const id = [finding.rule, ...words].join('\n');
    let free = id;
    for (let number = 2; byId.has(free); number++) free = `${id}\n${number}`;
    byId.set(free, finding);
  }
  kept.set(folder, byId);
  return byId;
}

/** The first participant of the side it is shown at that every other side speaks of; else its first participant. */
function subjectOf({ linked }: Folder, { at, against }: Finding): Entity | undefined {
  const { value } = at;
  // Where somebody was taken to is not what the finding is about.
  const isValue = (local: LocalEntity) =>
    value.kind === 'place' && local.mentions.some((one) => overlaps(one, at.span));
  const own = entitiesOf(
    linked,
    at.path,
    at.participants.filter((local) => !isValue(local)),
  );
  const others = against.map((side) => new Set(entitiesOf(linked, side.path, [...side.participants, ...side.around])));
  return own.find((entity) => others.every((side) => side.has(entity))) ?? own[0];
}

/** More words would be read as a sentence. */
const MOST_FRAMES = 2;

function aboutOf(folder: Folder, { at, against }: Finding): string {
  const common = at.frames.filter((frame) => against.every(({ frames }) => frames.includes(frame)));
  const words =
    folder
      .reading(at.path)
      ?.text.content.slice(at.context.start, at.context.end)
      .match(/\p{L}+/gu) ?? [];
  return (
    (common.length > 0 ? common : at.frames)
      .slice(0, MOST_FRAMES)
      // A frame may be a bare stem, or stand for several words.
      .flatMap((frame) => words.find((word) => word.toLowerCase().startsWith(frame)) ?? [])
      .join(', ')
  );
}

const GRAVITIES: Readonly<Record<Severity, number>> = { warning: 0, information: 1, hint: 2 };

function gravity({ severity }: ListedFinding): number {
  return GRAVITIES[severity];
}

function listed(folder: Folder, id: string, finding: Finding): ListedFinding {
  const { facts } = folder;
  const { rule, severity, message, at, against, why } = finding;
  const [first, ...more] = against;
  const sides = [at, ...against];
  return {
    id,
    rule,
    severity,
    message: spoken(message),
    plain: first !== undefined && inEnglish(message) === inEnglish(wordsOf(facts, [first, ...more])),
    about: aboutOf(folder, finding),
    values: sides.map((side) => quoted(facts, side)),
    paths: sides.map(({ path }) => path),
    why: why.map(spoken),
  };
}

/** Before the value, in UTF-16 units: few, so that the value is seen in a narrow list. */
const BEFORE = 16;
const BEHIND = 120;

function sideOf(folder: Folder, { path, span, context, value }: Statement): Side {
  const reading = folder.reading(path);
  if (!reading) throw new Error(`${path} is not in the folder.`);
  return {
    path,
    span,
    excerpt: excerpt(reading.text, span, context, BEFORE, BEHIND),
    sentence: slice(reading.text, context).replace(/\s+/g, ' ').trim(),
    date: reading.recognized.dateline.date,
    means: value.kind === 'date' && value.date.value !== value.date.text ? value.date.value : undefined,
  };
}
