/** Our own requests for the list of findings. */
import { findingGroups, sidesOf } from '../features/findingList';
import { toLocation } from './convert';
import { openAt } from './decisions';
import type { Documents } from './documents';
import { openFolders, uriOf } from './entities';
import { type FindingGroup, type FindingId, findingRequest, findingsRequest, type Side } from './requests/findings';
import { type Handler, ownRow } from './row';

export const findingHandlers: readonly Handler[] = [
  ownRow(findingsRequest, groupsIn, 'comparing'),
  ownRow(findingRequest, sidesIn, 'comparing'),
];

function groupsIn(documents: Documents): readonly FindingGroup[] {
  return openFolders(documents).flatMap((open) => {
    const folder = uriOf(open);
    return findingGroups(open.folder).map(({ subject: { name, type }, findings }) => ({
      folder,
      subject: { name, ...(type && { type }) },
      findings: findings.map((finding) => ({ folder, ...finding })),
    }));
  });
}

function sidesIn(documents: Documents, { folder, id }: FindingId): readonly Side[] | null {
  const open = openAt(documents, folder);
  const sides = sidesOf(open.folder, id);
  if (!sides) return null;
  return sides.map(({ path, span, excerpt, sentence, date, means }) => ({
    path,
    excerpt,
    sentence,
    ...toLocation(open, { path, span }),
    ...(date !== undefined && { date }),
    ...(means !== undefined && { means }),
  }));
}
