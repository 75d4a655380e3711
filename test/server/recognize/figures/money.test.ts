/** Money: the currency before or behind, by code, sign, letters or noun, and which one a shared noun means. */
import { reads, readsNothing } from './reading';

suite('figures: money', () => {
  reads(
    'money 4200000 USD',
    'a fine of [|$4.2 million|].',
    'a [|US$4.2m|] fine',
    'paid [|$4.2 million USD|] for it',
    'worth [|4.2 million US dollars|]',
    'It cost [|USD 4,200,000|].',
  );
  reads('money 200000000 USD', 'raised [|$200MM|] in June', 'raised [|$200mn|] in June', 'a [|$200-million|] loan');
  reads(
    'money 1500000000 EUR',
    'sold for [|€1.5bn|].',
    'sold for [|1.5 billion euros|].',
    'sold for [|EUR 1.5 billion|].',
    'sold for [|1,500 million euros|].',
  );
  reads(
    'money 47500000 INR',
    'a tender of [|Rs 4.75 crore|]',
    'a tender of [|Rs. 475 lakh|]',
    'a tender of [|₹4,75,00,000|]',
    'a tender of [|4.75 crore rupees|]',
  );
  reads('money 36.5 HKD', 'closed at [|HK$36.50|] on Monday');
  reads(
    'money 3000000 AUD',
    'pledged [|A$3 million|] to it',
    'pledged [|AU$3m|] to it',
    'pledged [|3 million Australian dollars|] to it',
  );
  reads('money 90 BRL', 'a ticket for [|R$90|]');
  reads(
    'money 28 CZK',
    'a beer for [|28 Kč|]',
    'a beer for [|CZK 28|]',
    'a beer for [|28 CZK|]',
    'a beer for [|28 Czech crowns|]',
  );
  reads('money 0.42 GBP', 'closed at [|42p|] yesterday', 'closed at [|42 pence|] yesterday');
  reads('money 1200 KRW', 'a dividend of [|KRW 1,200|]', '[|Twelve hundred won|] a share', 'a dividend of [|₩1,200|]');
  reads('money 20 PHP', 'Price [|₱20.00|] today');
  reads(
    'money 500000 GBP',
    'left [|half a million pounds|] to the choir',
    'left [|£500,000|] to the choir',
    'left [|£500k|] to the choir',
  );
  reads(
    'money 1860000000 CNY',
    'fined [|1.86 billion yuan|]',
    'fined [|RMB 1.86 billion|]',
    'fined [|1.86 billion renminbi|]',
  );
});

suite('figures: money in letters and without a currency', () => {
  reads('money 23000000 ZAR', 'took [|R23 million|] of it', 'took [|R23,000,000|] of it', 'took [|R23 000 000|] of it');
  reads('money 20 ZAR, money 3000000 ZAR', 'pays [|R20|] of the [|R3 million|]');
  reads('money 57.4 SEK, money 61.9 SEK', 'fell to [|57.40 kronor|] from [|61.90|], it said');
  reads(
    'money 1200000000 SEK, money 73000000 USD, money 351000000 SEK',
    'made [|1.2 billion kronor|] ([|$73 million|]), up from [|351 million|] a year earlier',
  );
  reads('money 25000 INR, money 23000000 INR', 'a [|25,000-rupee|] prize of the [|2.3 crore rupees|] from Colombo');
  readsNothing('the R20 from Kells', 'took the P45 home');
});

suite('figures: the currency that a shared noun means', () => {
  reads(
    'money 5000000 NOK',
    'The council in Oslo paid [|5 million kroner|].',
    'The bridge in Norway cost [|five million crowns|].',
  );
  reads(
    'money 5000000 DKK',
    'The council in Copenhagen paid [|5 million kroner|].',
    'Danish farmers want [|5 million crowns|].',
  );
  reads('money 5000000 PHP', 'Filipino farmers want [|5 million pesos|].');
  reads('money 5000000 ¤', 'The council paid [|5 million kroner|].', 'The farmers want [|5 million pesos|].');
  reads('money 24000000 ZMW', 'In Zambia the road cost [|K24 million|].');
  reads('money 5 USD', 'In Sydney it would be [|US$5|].', 'A ticket costs [|$5|].', 'Sydney has it for [|$5|].');
  reads('money 5 AUD', 'In Sydney, as in Melbourne and Perth, a ticket costs [|$5|].');
});

suite('figures: money without a currency of its own', () => {
  reads('money 4300000000 KRW, money 4800000000 KRW', 'from [|4.3 billion won|] to [|4.8 billion|].');
  reads('money 2000000 CZK, money 3000000 CZK', 'It owed [|CZK 2 million|] and paid [|3 million|] in May.');
  reads(
    'money 88500000 USD, money 41.3 HKD',
    'paid [|$88.5 million|] as the share rose to [|HK$41.30|] in Hong Kong and Hong Kong cheered.',
  );
});

suite('figures: no money', () => {
  readsNothing('See Annex K24.', 'The R500 engine failed.');
  reads('count 27 member', 'and [|27|] members won seats');
  reads('measure 5 lb', 'a bag with [|5 pounds|] of flour');
});
