/** The files of a page as they stand in the package. */
import { Uri, workspace } from 'vscode';

export interface PageFiles {
  readonly script: string;
  /** Those of every page first. */
  readonly styles: readonly string[];
}

/** Of the page of that name; read once. */
export function filesOf(root: Uri, name: string): () => Promise<PageFiles> {
  const read = async (file: string) => new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(root, file)));
  const all = async () => {
    const [script = '', ...styles] = await Promise.all([`${name}.js`, 'page.css', `${name}.css`].map(read));
    return { script, styles };
  };
  let kept: Promise<PageFiles> | undefined;
  return () => {
    kept ??= all();
    return kept;
  };
}
