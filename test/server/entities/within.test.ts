/** Which names of one document are one and the same, and which only look so. */
import assert from 'node:assert/strict';
import { within } from './folder';

const one = (marked: string, ...entities: readonly string[]) => assert.deepEqual(within(marked), entities);

suite('persons within a document', () => {
  test('a surname is the one person who bears it, given name first or last', () => {
    one('[P Ana Ruiz] spoke. [P Ruiz] left.', 'person: Ana Ruiz = Ruiz');
    one('[P Wei Lanfen] spoke. [P Wei] left.', 'person: Wei Lanfen = Wei');
    one('[P Sander de Graaf] spoke. [P De Graaf] left.', 'person: Sander de Graaf = De Graaf');
    one('[P Nabil al-Tamimi] spoke. [P Al-Tamimi] left.', 'person: Nabil al-Tamimi = Al-Tamimi');
  });

  test('a given name too', () => one('[P Ana Ruiz] wrote. "Thanks, [P Ana]"', 'person: Ana Ruiz = Ana'));

  test('a heading in capitals, an initial, a register entry and a middle name change nothing', () =>
    one(
      '[P ANA RUIZ]\n[P Ana Ruiz], [P A. Ruiz], [P RUIZ, Ana María] and [P Ana Maria Ruiz]',
      'person: ANA RUIZ = Ana Ruiz = A. Ruiz = RUIZ, Ana María = Ana Maria Ruiz',
    ));

  test('two with one surname: the one last named in full', () =>
    one(
      '[P Ana Ruiz] resigned.\n[P Ruiz] was ill.\n[P Leo Ruiz] follows.\n[P Ruiz] is 40.',
      'person: Ana Ruiz = Ruiz',
      'person: Leo Ruiz = Ruiz',
    ));

  test('… unless a title tells them apart', () =>
    one('Ms [P Ana Ruiz] met Mr [P Leo Ruiz].\nMs [P Ruiz] left.', 'person: Ana Ruiz = Ruiz', 'person: Leo Ruiz'));

  test('… and named side by side they leave it open', () =>
    one('[P Ana Ruiz] met [P Leo Ruiz].\n[P Ruiz] left.', 'person: Ana Ruiz', 'person: Leo Ruiz', 'person: Ruiz'));

  test('two full names that differ are two persons', () =>
    one('[P Ana Ruiz] met [P Anna Ruiz].', 'person: Ana Ruiz', 'person: Anna Ruiz'));
});

suite('organisations within a document', () => {
  test('corporate forms come and go', () =>
    one(
      '[O Tarn Minerals plc] fell. [O TARN MINERALS] rose. [O Tarn Minerals Holdings Ltd.]',
      'organisation: Tarn Minerals plc = TARN MINERALS = Tarn Minerals Holdings Ltd.',
    ));

  test('leading and closing words are a short form', () => {
    one('[O Tarn Minerals] fell. [O Tarn] said so.', 'organisation: Tarn Minerals = Tarn');
    one('[O The Dale Courier]. The [O Courier] asked.', 'organisation: The Dale Courier = Courier');
    one(
      'The [O Rail and Road Safety Board] met. The [O Board] sat.',
      'organisation: Rail and Road Safety Board = Board',
    );
  });

  test('a subsidiary, a part and a chapter are not', () => {
    one(
      '[O Tarn] owns [O Tarn Cloud Services Group].',
      'organisation: Tarn',
      'organisation: Tarn Cloud Services Group',
    );
    one('[O Tarn Europe B.V.] left [O Tarn].', 'organisation: Tarn Europe B.V.', 'organisation: Tarn');
    one(
      'The [O Press Office of the Dale Police] and the [O Dale Police].',
      'organisation: Press Office of the Dale Police',
      'organisation: Dale Police',
    );
  });

  test('an acronym by definition or by its initials', () => {
    one('The [O Rail Safety Board] ([O RSB]) met. [O RSB] sat.', 'organisation: Rail Safety Board = RSB = RSB');
    one('The [O Rail Safety Board] met. [O RSB] sat.', 'organisation: Rail Safety Board = RSB');
    one('The [O National Railways] ([O ČD]) ran.', 'organisation: National Railways = ČD');
    one('[O Rail Safety Board] and [O NATO]', 'organisation: Rail Safety Board', 'organisation: NATO');
  });

  test('official words have equivalents, and their order is free', () => {
    one(
      '[O Linhai Food Supervision Bureau] and [O Linhai Food Regulation Bureau]',
      'organisation: Linhai Food Supervision Bureau = Linhai Food Regulation Bureau',
    );
    one(
      '[O Dale Provincial Party Committee], [O Dale Provincial Committee of the Communist Party of Erewhon]',
      'organisation: Dale Provincial Party Committee = Dale Provincial Committee of the Communist Party of Erewhon',
    );
    one('[O Ministry of Finance], [O Finance Ministry]', 'organisation: Ministry of Finance = Finance Ministry');
    one(
      'The [O State Administration for Fair Trade] signed. The [O General Administration] will help.',
      'organisation: State Administration for Fair Trade = General Administration',
    );
    one(
      '[O University of Dale], [O Dale University]',
      'organisation: University of Dale',
      'organisation: Dale University',
    );
  });

  test('a former and a new name are one where the text says so', () => {
    one('[O Tarn], formerly known as [O Apex Ore],', 'organisation: Tarn = Apex Ore');
    one('[O Tarn], now called [O Apex Ore],', 'organisation: Tarn = Apex Ore');
    one('[O Tarn], formerly of [O Apex Ore],', 'organisation: Tarn', 'organisation: Apex Ore');
  });

  test('a frequent name is clipped', () =>
    one(
      '[O Tarnico] [O Tarnico] [O Tarnico] [O Tarnico] [O Tarnico] [O Tarn]',
      'organisation: Tarnico = Tarnico = Tarnico = Tarnico = Tarnico = Tarn',
    ));
});

suite('kinds within a document', () => {
  test('a place is not its government', () => {
    for (const type of ['L', 'O'])
      assert.equal(within(`[${type} Dale] and the [O Dale City Government]`).length, 2, type);
  });

  test('a doubtful kind gives way, a sure one does not', () => {
    one('[O Tarn], [O Tarn] and [L? Tarn]', 'organisation: Tarn = Tarn = Tarn');
    one('[O Tarn], [O Tarn] and [L Tarn]', 'organisation: Tarn = Tarn', 'place: Tarn');
  });

  test('a province is one with and without the word; countries go by several names', () => {
    one('[L Dale Province], [L Dale]', 'place: Dale Province = Dale');
    one('the [L U.S.], the [L United States], [L USA]', 'place: U.S. = United States = USA');
    one('[L East Dale], [L Dale]', 'place: East Dale', 'place: Dale');
  });
});
