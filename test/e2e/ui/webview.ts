/** The page inside a webview, and what axe-core says of it. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { sleep } from '../processes';

/** The page with that title; throws where it does not come up within half a minute. */
export async function pageOf(page: Page, title: string): Promise<Frame> {
  for (let attempt = 1; attempt <= 1500; attempt += 1) {
    for (const frame of page.frames()) {
      const name = await frame.title().catch(() => ''); // A frame may go away while it is asked.
      if (
        name === title &&
        (await frame
          .locator('main')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    await sleep(20);
  }
  throw new Error(`No webview has the title ${title}.`);
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** One line for each violation that keeps somebody out: of impact serious or critical. */
export async function seriousViolations(frame: Frame): Promise<readonly string[]> {
  // The page allows no script but its own; what the test evaluates comes in beside that policy.
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await frame.evaluate<readonly Violation[]>('axe.run(document).then(({ violations }) => violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
