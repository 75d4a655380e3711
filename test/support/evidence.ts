/** Evidence on marked text: names go in as `[[Tarvik|place]]`, with how sure the chain is if that matters, and come out so. */
import assert from 'node:assert/strict';
import type { NameMention, NameType } from '../../server/src/recognize/mentions';
import type { Evidence } from '../../server/src/recognize/names/evidence/evidence';
import { laidOut } from '../../server/src/recognize/names/tagged';
import { textOf } from '../../server/src/text/text';
import { namesModel } from './engine';

const MARK = /\[\[([^|\]]+)\|([a-z]+)(?: ([\d.]+))?\]\]/g;

/** One rule alone, from marked text to marked text. */
export function checkEvidence(rule: Evidence, marked: string, expected: string): void {
  const names: NameMention[] = [];
  let content = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, text = '', type = '', sure = '0.7'] = match;
    content += marked.slice(end, match.index);
    const span = { start: content.length, end: content.length + text.length };
    names.push({ kind: 'name', type: type as NameType, text, confidence: Number(sure), ...span });
    content += text;
    end = match.index + whole.length;
  }
  const text = textOf(content + marked.slice(end));
  const sight = { ...laidOut(text, namesModel().lexicon.word), text };
  assert.equal(rendered(text.content, rule(sight, names)), expected);
}

/** The rule leaves the text as it is marked. */
export function checkUnmoved(rule: Evidence, marked: string): void {
  checkEvidence(rule, marked, marked.replace(MARK, '[[$1|$2]]'));
}

export function rendered(content: string, names: readonly NameMention[]): string {
  let out = '';
  let end = 0;
  for (const name of names) {
    out += `${content.slice(end, name.start)}[[${name.text}|${name.type}]]`;
    end = name.end;
  }
  return out + content.slice(end);
}
