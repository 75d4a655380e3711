/** Which entities one stretch of a document names, and by which mentions. */
import type { Entity, Linked } from '../entities/across';
import type { Reading } from '../entities/reading';
import type { NameMention } from '../recognize/mentions';
import { put } from '../text/buckets';
import { firstEndingAfter } from '../text/span';

/** For each sentence or paragraph that names anybody; mentions by entity. */
export function namedTogether(
  linked: Linked,
  { path, text, entities }: Reading,
  parts: 'sentences' | 'paragraphs',
): readonly ReadonlyMap<Entity, readonly NameMention[]>[] {
  const byStretch = new Map<number, Map<Entity, NameMention[]>>();
  for (const local of entities) {
    const named = linked.entityOf(path, local);
    for (const mention of local.mentions) {
      const at = firstEndingAfter(text[parts], mention.start);
      const names = byStretch.get(at) ?? new Map<Entity, NameMention[]>();
      put(names, named, mention);
      byStretch.set(at, names);
    }
  }
  return [...byStretch.values()];
}
