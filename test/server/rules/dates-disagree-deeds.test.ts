/** One deed told in two ways on two days, and what only looks like it, by what shows that it is one. */
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
  'by its name, in other words': [
    {
      what: 'founding society',
      first: `Published: 3 March 2024

The Harland Botanical Society, founded in 1871, keeps 4,000 roses.`,
      disagrees: `Published: 9 April 2024

Ever since it was set up in 1874 the Harland Botanical Society has met on Tuesdays.`,
      innocent: `Published: 9 April 2024

Ever since it moved to Oxelby in 1874 the Harland Botanical Society has met on Tuesdays.`,
    },
    {
      what: 'brewery dates from',
      first: `Published: 3 March 2024

The Corran Brewery dates from 1802 and is still in the hands of one family.`,
      disagrees: `Published: 8 March 2024

Established in 1812, the Corran Brewery employs 90 people.`,
      innocent: `Published: 8 March 2024

Established in 1812, the Oxelby Guild is landlord of the Corran Brewery.`,
    },
    {
      what: 'aground',
      first: `TARNBROOK, 11 October 2024 — The tanker Silja Rose ran aground on the Teal bank on Monday, 7 October.`,
      disagrees: `Salvage report, 30 October 2024

The Silja Rose struck the reef on 5 October in thick fog.`,
      innocent: `Salvage report, 30 October 2024

The Silja Rose was towed in on 12 October in thick fog.`,
    },
    {
      what: 'minister resigns',
      first: `HARLAND, 4 May 2024 — Transport minister Ana Diaz stepped down on 2 May over the bridge contract.`,
      disagrees: `Cabinet Office, list of changes, 31 May 2024

Ms Diaz resigned on 30 April. Her successor is Per Holm.`,
      innocent: `Cabinet Office, list of changes, 31 May 2024

Ms Diaz became an adviser on 30 April. Her successor is Per Holm.`,
    },
    {
      what: 'sworn in',
      first: `HARLAND, 4 May 2024 — Ruth Okello took the oath as governor on 1 May before a crowd of 2,000.`,
      disagrees: `Gazette, 6 May 2024

Governor Okello was sworn in on 3 May.`,
      innocent: `Gazette, 6 May 2024

Governor Okello was elected on 3 April.`,
    },
    {
      what: 'bridge opened',
      first: `OXELBY, 12 July 2024 — Drivers have been crossing the new Lomond Bridge since it was opened to traffic on 10 July.`,
      disagrees: `Roads Agency, report, 1 August 2024

The Lomond Bridge was inaugurated on 6 July by the county governor.`,
      innocent: `Roads Agency, report, 1 August 2024

The Lomond Bridge was completed on 6 June by the county.`,
    },
    {
      what: 'licence expires',
      first: `Ministry of Mines, list of permits, 2 May 2024

The licence of Teal Copper runs until 30 June 2031.`,
      disagrees: `HARLAND, 5 May 2024 — Teal Copper, whose licence expires in March 2029, wants to dig deeper.`,
      innocent: `HARLAND, 5 May 2024 — Teal Copper, whose licence was granted in March 2009, wants to dig deeper.`,
    },
    {
      what: 'verdict',
      first: `HARLAND, 8 May 2024 — Banker Leo Tamm was jailed for four years on 6 May.`,
      disagrees: `Court of Dale, summary of 10 May 2024

Tamm was sentenced on 3 May to four years in prison.`,
      innocent: `Court of Dale, summary of 10 May 2024

Tamm was convicted on 3 May.`,
    },
    {
      what: 'arrest',
      first: `HARLAND, 8 May 2024 — Police took the treasurer, Leo Tamm, into custody on 6 May.`,
      disagrees: `Prosecutor, note of 20 May 2024

Leo Tamm was arrested on 9 May at his mother's flat.`,
      innocent: `Prosecutor, note of 20 May 2024

Leo Tamm was charged on 9 May.`,
    },
    {
      what: 'marriage',
      first: `Parish register, extract of 2 March 1931

Johan Lind and Clara Moe were married on 14 June 1919.`,
      disagrees: `Letter of 3 May 1950

When Clara Moe wed Johan Lind on 21 June 1919, it rained.`,
      innocent: `Letter of 3 May 1950

When Clara Moe met Johan Lind on 21 June 1917, it rained.`,
    },
    {
      what: 'born',
      first: `OXELBY, 2 May 2024 — The painter Clara Moe, born on 3 May 1901, sold little.`,
      disagrees: `Catalogue, 2 June 2024

Clara Moe came into the world on 8 May 1901 as the sixth of nine children.`,
      innocent: `Catalogue, 2 June 2024

Clara Moe came to Oxelby on 8 May 1921 as the sixth of nine children.`,
    },
    {
      what: 'died',
      first: `OXELBY, 2 May 2024 — The cellist Per Holm died on 28 April at the age of 91.`,
      disagrees: `Harland Orchestra, notice of 3 May 2024

Our former cellist Per Holm passed away on 30 April.`,
      innocent: `Harland Orchestra, notice of 3 May 2024

We shall play for our former cellist Per Holm on 30 May.`,
    },
    {
      what: 'insolvency',
      first: `DALE, 6 March 2024 — The button maker Brock & Sons went bust on 4 March.`,
      disagrees: `Register of companies, notice of 8 March 2024

Brock & Sons filed for insolvency on 28 February.`,
      innocent: `Register of companies, notice of 8 March 2024

Brock & Sons filed its accounts on 28 February.`,
    },
    {
      what: 'launch satellite',
      first: `SPACE DESK, 9 May 2024 — The satellite Curlew blasted off from Cape Morrow on 7 May.`,
      disagrees: `Agency, mission page, 20 May 2024

Curlew was launched on 6 May and has sent its first pictures.`,
      innocent: `Agency, mission page, 20 May 2024

Curlew was built in 2021 and has sent its first pictures.`,
    },
    {
      what: 'outage',
      first: `DALE, 6 March 2024 — Half of Dale went dark on 4 March when a cable failed.`,
      disagrees: `Dale Power, letter to customers, 11 March 2024

We regret the power cut of 3 March.`,
      innocent: `Dale Power, letter to customers, 11 March 2024

We regret the price rise of 1 March.`,
    },
    {
      what: 'closing plant',
      first: `DALE, 6 March 2024 — The Corran sugar factory closed in 2016; its chimney still stands.`,
      disagrees: `Town history, 5 May 2024

The sugar factory at Corran shut its gates for good in 2019.`,
      innocent: `Town history, 5 May 2024

The sugar factory at Corran had its last good harvest in 2009.`,
    },
    {
      what: 'hijack',
      first: `DALE, 6 March 2024 — Gunmen kidnapped the aid worker Ana Diaz on 2 March.`,
      disagrees: `Embassy, note, 9 March 2024

Ms Diaz was abducted on 28 February.`,
      innocent: `Embassy, note, 9 March 2024

Ms Diaz arrived on 28 February.`,
    },
  ],
  'by its noun, where nobody is named': [
    {
      what: 'chapel demolished',
      first: `OXELBY, 5 June 2024 — The old customs house was pulled down on 2 June to make room for a car park.`,
      disagrees: `Harbour Board, minutes of 20 June 2024

Members noted that diggers had razed the customs house on 27 May.`,
      innocent: `Harbour Board, minutes of 20 June 2024

Members noted that diggers had razed the fish market on 27 May.`,
    },
    {
      what: 'ban in force',
      first: `Fisheries Board, notice of 3 June 2024

The ban on eel fishing comes into force on 1 July.`,
      disagrees: `DALE, 5 June 2024 — Eel fishers have until 15 July, when the ban takes effect.`,
      innocent: `DALE, 5 June 2024 — Eel fishers have until 15 June to object; the ban takes effect in July.`,
    },
    {
      what: 'signing accord',
      first: `OXELBY, 2 May 2024 — The two harbours put their names to the pilot accord on 28 April.`,
      disagrees: `Teal Harbour, letter of 9 May 2024

The pilot accord was signed on 30 April.`,
      innocent: `Teal Harbour, letter of 9 May 2024

The pilot accord was ratified on 30 April.`,
    },
    {
      what: 'transplant',
      first: `Clinic of Dale, release, 4 March 2024

The patient received a new kidney on 1 March.`,
      disagrees: `DALE, 6 March 2024 — Surgeons transplanted the kidney on 27 February, her sister said.`,
      innocent: `DALE, 6 March 2024 — Surgeons examined her on 27 February, her sister said.`,
    },
    {
      what: 'recall',
      first: `Food Agency, notice, 6 March 2024

Teal Dairy recalled its goat cheese on 1 March.`,
      disagrees: `DALE, 8 March 2024 — The goat cheese was taken off the shelves on 4 March.`,
      innocent: `DALE, 8 March 2024 — The goat cheese was tested on 27 February.`,
    },
    {
      what: 'tree felled',
      first: `DALE, 6 March 2024 — The old lime tree on the square was cut down on 5 March.`,
      disagrees: `Parks department, log, 30 March 2024

Lime tree, Market Square: felled on 1 March, trunk hollow.`,
      innocent: `Parks department, log, 30 March 2024

Lime tree, Market Square: examined on 1 March, trunk hollow.`,
    },
  ],
  'of what one of them leaves open': [
    {
      what: 'ferry sank',
      first: `TARNBROOK, 11 October 2024 (Wire) — The ferry Marigold went down off Cape Morrow on 9 October with 12 people aboard.`,
      disagrees: `Coastguard log, summary of 15 October 2024

The vessel sank on 7 October. All 12 were picked up.`,
      innocent: `Coastguard log, summary of 15 October 2024

The vessel sailed on 7 October. All 12 were picked up.`,
    },
    {
      what: 'theft painting',
      first: `OXELBY, 14 March 2024 — The "Blue Mill", a painting of 1880, was stolen from the town hall on 11 March, police said.`,
      disagrees: `Insurer's note, 22 March 2024

The picture disappeared on 8 March; the alarm had been switched off.`,
      innocent: `Insurer's note, 22 March 2024

The picture was insured on 8 March; the alarm had been switched off.`,
    },
    {
      what: 'fire mill',
      first: `OXELBY, 14 March 2024 — Fire destroyed the Corran paper mill on Tuesday, 12 March.`,
      disagrees: `Fire brigade, report of 2 April 2024

The Corran paper mill caught fire on 10 March at about 3 am.`,
      innocent: `Fire brigade, report of 2 April 2024

The Corran paper mill was inspected on 10 March.`,
    },
    {
      what: 'explosion',
      first: `OXELBY, 14 March 2024 — An explosion ripped through the Teal fireworks factory on 12 March.`,
      disagrees: `Labour inspectorate, note of 20 March 2024

The blast at the fireworks factory occurred on 13 March.`,
      innocent: `Labour inspectorate, note of 20 March 2024

The visit to the fireworks factory took place on 13 March.`,
    },
    {
      what: 'strike began',
      first: `DALE, 6 May 2024 — Bus drivers in Dale walked out on 4 May over pay.`,
      disagrees: `Transport union, circular of 9 May 2024

Our strike began on 2 May. Drivers have had no answer.`,
      innocent: `Transport union, circular of 9 May 2024

Our ballot closed on 2 May. Drivers have had no answer.`,
    },
    {
      what: 'crash coach',
      first: `OXELBY, 2 May 2024 — A coach carrying pupils left the road near Dale on 30 April; nine were hurt.`,
      disagrees: `Police, accident report of 6 May 2024

The accident happened on 28 April. The coach had new tyres.`,
      innocent: `Police, accident report of 6 May 2024

The driver was questioned on 3 May. The coach had new tyres.`,
    },
    {
      what: 'landfall',
      first: `OXELBY, 22 August 2024 — Hurricane Tilda came ashore at Cape Morrow on 20 August.`,
      disagrees: `Weather service, bulletin of 30 August 2024

Tilda made landfall on 19 August with gusts of 160 km/h.`,
      innocent: `Weather service, bulletin of 30 August 2024

Tilda formed on 15 August with gusts of 60 km/h.`,
    },
    {
      what: 'landslide',
      first: `DALE, 6 March 2024 — The hillside above Corran gave way on 4 March and buried two barns.`,
      disagrees: `Geological Survey, note of 19 March 2024

The Corran landslide occurred on 2 March after a week of rain.`,
      innocent: `Geological Survey, note of 19 March 2024

The Corran road was opened again on 12 March after a week of work.`,
    },
    {
      what: 'excavated',
      first: `DALE, 6 March 2024 — A hoard of 300 silver coins came to light on 29 February in a field near Corran.`,
      disagrees: `National Museum, note, 14 March 2024

The finder dug up the coins on 25 February.`,
      innocent: `National Museum, note, 14 March 2024

The finder was paid for the coins on 12 March.`,
    },
    {
      what: 'wolf escape',
      first: `Dale Zoo, release, 6 March 2024

The wolf escaped from its pen on 3 March.`,
      disagrees: `DALE, 8 March 2024 — A wolf that slipped away from the zoo on 1 March has been seen near Corran.`,
      innocent: `DALE, 8 March 2024 — A wolf that arrived at the zoo on 1 February has been seen near Corran.`,
    },
  ],
  'told as its kin': [
    {
      what: 'a shutdown and a halt',
      first: 'OXELBY, 9 May 2024 — The paper mill shut down on 3 May for want of water.',
      disagrees: 'Council, note of 12 May 2024\n\nThe paper mill halted on 6 May; 40 people are at home.',
      innocent: 'Council, note of 12 May 2024\n\nThe paper mill was sold on 6 May; 40 people are at home.',
    },
  ],
  'where a clause begins with when': [
    {
      what: 'museum to open',
      first: `Lantern Museum, release, 2 February 2024

The museum's new wing will open its doors on 14 September.`,
      disagrees: `OXELBY, 9 February 2024 — Visitors will have to wait until 28 September, when the new wing of the Lantern Museum opens.`,
      innocent: `OXELBY, 9 February 2024 — Visitors will have to wait until 28 September, when the café of the Lantern Museum opens.`,
    },
  ],
};

function warned(first: string, second: string): boolean {
  const files = [first, second].map((content, i) => ({ path: `${i}.txt`, content }));
  return findings(folderOf(files)).some(({ rule, severity }) => rule === 'dates-disagree' && severity === 'warning');
}

for (const [how, own] of Object.entries(rows))
  suite(`dates-disagree, one deed: ${how}`, () => {
    for (const { what, first, disagrees, innocent } of own)
      test(what, () => {
        assert.ok(warned(first, disagrees), disagrees);
        assert.ok(!warned(first, innocent), innocent);
      });
  });
