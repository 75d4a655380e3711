/** A folder read once, whole, with what stands in `.concord/` beside its documents: what the command line works on. */
import { Beside, type BesideFile } from './beside';
import { type Disk, defaultFiles, readDocument, type Skipped, selectionOf } from './files';
import { emptyFolder, type Folder } from './index/folder';
import { isPlaced } from './index/placed';
import type { NamesModel } from './recognize/names/model';
import { linesOf } from './text/lines';
import { inEnglish, phrase } from './text/phrase';
import { lineNumberAt } from './text/text';

export interface WholeFolder {
  readonly folder: Folder;
  readonly beside: Beside;
  /** By path: files not read, what is wrong in `.concord/`, and decisions that have lost their place. */
  readonly skipped: readonly Skipped[];
}

/** `root` is a URI without a slash at its end. Rejects with a reason for people where it cannot be read at all. */
export async function readFolder(disk: Disk, root: string, model: NamesModel): Promise<WholeFolder> {
  const beside = new Beside();
  const unread = await beside.readAll(disk, root);
  const { annotations } = beside;
  const listing = await disk.list(root, selectionOf({ ...defaultFiles, ...annotations.config.files }));
  const documents: [string, string][] = [];
  const skipped: Skipped[] = [...unread, ...listing.skipped, ...beside.files.flatMap(brokenParts)];
  for (const path of [...listing.paths].sort()) {
    const document = await readDocument(disk, root, path);
    if ('content' in document) documents.push([path, document.content]);
    else skipped.push(document.skipped);
  }
  const folder = emptyFolder(model).withAnnotations(annotations).withDocuments(documents);
  skipped.push(...orphans(folder));
  skipped.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { folder, beside, skipped };
}

function brokenParts({ path, content, problems }: BesideFile): readonly Skipped[] {
  const laid = { content, lines: linesOf(content) };
  return problems.map(({ start, message }) => ({
    path,
    reason: phrase('line {0}: {1}', String(lineNumberAt(laid, start) + 1), inEnglish(message).replace(/\.$/, '')),
    failed: true,
  }));
}

function orphans({ rulings }: Folder): readonly Skipped[] {
  return rulings
    .filter(({ on, others }) => ![on, ...others].every(isPlaced))
    .map(({ ruling }) => ({
      path: '.concord/rulings.json',
      reason: phrase('the decision on “{0}” in {1} has lost its place', ruling.on.exact, ruling.on.document),
      failed: false,
    }));
}
