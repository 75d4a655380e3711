/** The timeline: what happened when, drawn; what disagrees is linked. */
import assert from 'node:assert/strict';
import { pageOf } from '../webview';
import { runCommand } from '../window';
import type { Surface } from './surface';

export const timeline: Surface = {
  name: 'timeline',
  webview: 'Timeline',
  async open({ page }) {
    await runCommand(page, 'Concord: Show Timeline');
    await (await pageOf(page, 'Timeline')).locator('.mark').first().waitFor();
  },
  async check({ page }, sample) {
    const drawing = await pageOf(page, 'Timeline');
    const [words, sides] =
      sample === 'seeds' ? ['signed on Tuesday', /has Monday, .* has Tuesday/] : ['was fined', /has \$.*, .* has \$/];
    await drawing.getByRole('option', { name: words }).first().waitFor();
    const name = await drawing.locator('.sign').first().getAttribute('aria-label');
    assert.match(name ?? '', sides);
  },
};
