/** The words in their colours, and the hints between them: each kind its own, none hard to read. */
import assert from 'node:assert/strict';
import { openByName, shownAs } from '../inText';
import { goTo } from '../window';
import type { Sample, Surface } from './surface';

interface Words {
  readonly file: string;
  /** Around which all of the words are in sight. */
  readonly line: number;
  /** Of no kind. */
  readonly plain: string;
  readonly person: string;
  readonly organisation: string;
  readonly place: string;
  readonly date: string;
  readonly figure: string;
  readonly role: string;
  /** Between the words, with what it stands behind. */
  readonly hint?: string;
}

const words: Readonly<Record<Sample, Words>> = {
  seeds: {
    file: '004_d16ca1e7ef834ff0',
    line: 25,
    plain: 'In a separate event',
    person: 'Liu Jie',
    organisation: 'Ant Group',
    place: 'Beijing',
    date: 'Tuesday',
    figure: 'US$2.6 billion',
    role: 'communist party chief',
    hint: '2023-01-10',
  },
  thousand: {
    file: 'story-000/report-000',
    line: 1,
    plain: 'was fined',
    person: 'Ana Kakaka',
    organisation: 'Torkaka Shipping Group',
    place: 'Nethkaka',
    date: 'January 12, 2012',
    figure: '$2.4 million',
    role: 'director',
  },
};

export const colours: Surface = {
  name: 'colours',
  openFile: ({ page }, sample) => openByName(page, words[sample].file),
  async open({ page }, sample) {
    const { line, person, plain } = words[sample];
    if (line > 1) await goTo(page, line, 1);
    await shownAs(page, person, plain);
  },
  async check({ page }, sample) {
    const { plain, hint, person, organisation, place, date, figure, role } = words[sample];
    const seen = new Map<string, string>();
    for (const piece of [person, organisation, place, date, figure, role]) {
      const { color, bold, italic, contrast } = await shownAs(page, piece, plain);
      assert.ok(contrast >= 4.5, `“${piece}” is hard to read: ${contrast.toFixed(1)}`);
      assert.equal(seen.get(color), undefined, `“${piece}” looks like “${seen.get(color)}”`);
      seen.set(color, piece);
      // Names differ in more than colour; dates, figures and roles are told by their words.
      if (piece === person) assert.ok(bold, piece);
      if (piece === place) assert.ok(italic, piece);
    }
    if (hint) await page.locator('.view-line span', { hasText: hint }).first().waitFor();
  },
};
