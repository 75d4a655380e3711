/** The views of Concord in the side bar, opened by its icon. */
import type { Locator, Page } from 'playwright-core';

/** Shows the views; `view` is the name on one's header. Resolves when that view has lines. */
export async function openSideBar(page: Page, view: string): Promise<void> {
  const icon = page.getByRole('tab', { name: /^Concord/ });
  if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click(); // Else a click would close it.
  await linesOf(page, view).first().waitFor();
}

export async function leaveSideBar(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Explorer/ }).click();
}

/** Those that are in sight, from the top. */
export function linesOf(page: Page, view: string): Locator {
  return page.getByRole('tree', { name: view, exact: true }).locator('.monaco-list-row');
}
