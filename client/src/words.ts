/** The reader's language: sentences and numbers as the editor's display language has them, English otherwise. */
import { config, t } from '@vscode/l10n';
import type { StartOptions } from '../../server/src/protocol/requests/language';

export { t } from '@vscode/l10n';

let locale = 'en';

/** Once, before anything is shown. */
export function speak({ language }: StartOptions): void {
  config({ contents: language?.words ?? {} });
  locale = language?.locale ?? 'en';
}

/** With the separators that the reader is used to. */
export function inDigits(value: number): string {
  return value.toLocaleString(locale);
}

/** `a, b`, as the reader's language sets things side by side. */
export function listed(items: readonly string[]): string {
  return items.join(t(', '));
}

/** BCP 47. English is that of Europe, where the day stands before the month. */
export function inLocale(): string {
  return locale === 'en' ? 'en-GB' : locale;
}
