/** One deed told in two ways at two places, and what only looks like it, by what shows that it is one. */
import assert from 'node:assert/strict';
import { findings } from '../../../server/src/features/findings';
import { folderOf } from '../../support/engine';

interface Row {
  readonly what: string;
  readonly first: string;
  readonly disagrees: string;
  /** Tells another deed, of another, or of another time. */
  readonly innocent: string;
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'by its name': [
    {
      what: 'signing',
      first: `DALE, 8 May 2024 — The two harbours put their names to the pilot accord in Corran on 6 May.`,
      disagrees: `Teal Harbour, letter of 9 May 2024

The pilot accord was signed in Oxelby.`,
      innocent: `Teal Harbour, letter of 9 May 2024

The pilot accord was drafted in Oxelby.`,
    },
    {
      what: 'wedding',
      first: `DALE, 8 May 2024 — Clara Moe and Johan Lind were married at St Bride's Church on Saturday.`,
      disagrees: `Parish letter, 12 May 2024

Clara Moe and Johan Lind tied the knot in the Lantern Chapel.`,
      innocent: `Parish letter, 12 May 2024

Clara Moe and Johan Lind met in the Lantern Chapel.`,
    },
    {
      what: 'sinking',
      first: `DALE, 8 May 2024 — The trawler Marigold went down off Cape Morrow on Monday.`,
      disagrees: `Coastguard, note of 10 May 2024

The Marigold sank off Teal Head in calm weather.`,
      innocent: `Coastguard, note of 10 May 2024

The Marigold was built at Teal Head in 1971.`,
    },
    {
      what: 'born',
      first: `Catalogue, 2 June 2024

The painter Clara Moe was born in Oxelby.`,
      disagrees: `DALE, 3 June 2024 — Clara Moe, a native of Corran, sold little.`,
      innocent: `DALE, 3 June 2024 — Clara Moe, who lived in Corran, sold little.`,
    },
    {
      what: 'born2',
      first: `Catalogue, 2 June 2024

The painter Clara Moe was born in Oxelby.`,
      disagrees: `DALE, 3 June 2024 — Clara Moe came into the world in Corran and sold little.`,
      innocent: `DALE, 3 June 2024 — Clara Moe grew up in Corran and sold little.`,
    },
    {
      what: 'buried',
      first: `DALE, 3 June 2024 — The cellist Per Holm was laid to rest in Corran cemetery on Friday.`,
      disagrees: `Harland Orchestra, notice of 5 June 2024

Per Holm was buried in Oxelby cemetery.`,
      innocent: `Harland Orchestra, notice of 5 June 2024

Per Holm was baptised in Oxelby church.`,
    },
    {
      what: 'hq',
      first: `Register, 5 June 2024

Teal Copper has its seat in Corran.`,
      disagrees: `DALE, 6 June 2024 — Teal Copper, headquartered in Oxelby, wants to dig deeper.`,
      innocent: `DALE, 6 June 2024 — Teal Copper, with a branch in Oxelby, wants to dig deeper.`,
    },
    {
      what: 'premiere',
      first: `DALE, 3 June 2024 — "The Salt Road" had its premiere at the Quay Theatre on Saturday.`,
      disagrees: `Review, 4 June 2024

"The Salt Road" was first performed at the Lantern Theatre.`,
      innocent: `Review, 4 June 2024

"The Salt Road" will next be seen at the Lantern Theatre.`,
    },
    {
      what: 'graduate',
      first: `Catalogue, 2 June 2024

Clara Moe graduated from the University of Corran in 1921.`,
      disagrees: `DALE, 3 June 2024 — Clara Moe took her degree at Oxelby University.`,
      innocent: `DALE, 3 June 2024 — Clara Moe taught at Oxelby University.`,
    },
  ],
  'by its noun or alone': [
    {
      what: 'found',
      first: `DALE, 8 May 2024 — The stolen chalice was found in a barn near Corran on Monday.`,
      disagrees: `Museum, letter of 10 May 2024

The chalice came to light in the cellar of Tarn Castle.`,
      innocent: `Museum, letter of 10 May 2024

The chalice was made in the workshop of Tarn Abbey.`,
    },
    {
      what: 'talks',
      first: `DALE, 3 June 2024 — The miners and the owners met in Corran on Saturday.`,
      disagrees: `Union, circular of 5 June 2024

The talks between miners and owners took place in Oxelby.`,
      innocent: `Union, circular of 5 June 2024

The next talks between miners and owners will take place in Oxelby.`,
    },
    {
      what: 'fire',
      first: `DALE, 3 June 2024 — A fire broke out in a tyre store in Corran on Sunday.`,
      disagrees: `Brigade, report of 4 June 2024

The blaze started in a paint shop in Oxelby.`,
      innocent: `Brigade, report of 4 June 2024

Two engines came from Oxelby.`,
    },
    {
      what: 'landing',
      first: `DALE, 3 June 2024 — The plane came down in a field near Corran on Sunday.`,
      disagrees: `Inquiry, note of 9 June 2024

The aircraft crashed in a wood near Oxelby.`,
      innocent: `Inquiry, note of 9 June 2024

The aircraft had taken off from a strip near Oxelby.`,
    },
  ],
  'where the deed takes several words': [
    {
      what: 'arrest',
      first: `DALE, 8 May 2024 — Police took the treasurer, Leo Tamm, into custody at a hotel in Corran on 6 May.`,
      disagrees: `Prosecutor, note of 20 May 2024

Leo Tamm was arrested at his mother's house in Oxelby.`,
      innocent: `Prosecutor, note of 20 May 2024

Leo Tamm was born in Oxelby.`,
    },
  ],
};

function warned(first: string, second: string): boolean {
  const files = [first, second].map((content, i) => ({ path: `${i}.txt`, content }));
  return findings(folderOf(files)).some(({ rule, severity }) => rule === 'places-disagree' && severity === 'warning');
}

for (const [how, own] of Object.entries(rows))
  suite(`places-disagree, one deed ${how}`, () => {
    for (const { what, first, disagrees, innocent } of own)
      test(what, () => {
        assert.ok(warned(first, disagrees), disagrees);
        assert.ok(!warned(first, innocent), innocent);
      });
  });
