/** The box that narrows a list while one types: Enter keeps what is typed, Escape what was there before. */
import { window } from 'vscode';
import { t } from '../words';

/** Milliseconds without a key, so that not every letter is asked for. */
const PAUSE = 80;

/** Resolves when the box is gone; `narrow` has then been called with what holds. */
export function filterWhileTyping(before: string, narrow: (filter: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const box = window.createInputBox();
    box.title = t('Filter Entities');
    box.placeholder = t('Words of the name, in any order');
    box.prompt = t('The list follows as you type.');
    box.value = before;
    let wanted = before;
    let accepted = false;
    let waiting: NodeJS.Timeout | undefined;
    box.onDidChangeValue((value) => {
      wanted = value;
      clearTimeout(waiting);
      waiting = setTimeout(() => narrow(value), PAUSE);
    });
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      clearTimeout(waiting);
      narrow(accepted ? wanted : before);
      box.dispose();
      resolve();
    });
    box.show();
  });
}
