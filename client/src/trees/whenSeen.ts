/** Work that a view needs after every change, put off while nobody looks at it. */
import { Disposable, type TreeView } from 'vscode';
import type { Announcements } from '../announcements';

export function whenSeen(
  view: TreeView<unknown>,
  announcements: Announcements,
  renew: () => Promise<void>,
): Disposable {
  let stale = false;
  const look = () => {
    if (!stale || !view.visible) return;
    stale = false;
    void renew();
  };
  return Disposable.from(
    announcements.onStatus(({ state }) => {
      if (state !== 'ready') return;
      stale = true;
      look();
    }),
    view.onDidChangeVisibility(look),
  );
}
