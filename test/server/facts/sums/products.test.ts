/** So many at so much each. */
import { innocent, twins } from '../../../support/twins';

suite('products', () => {
  twins('product-mismatch', [
    'The coach made 14 trips with 52 passengers each, carrying {728|928} people in all.',
    'They walked 18 kilometres a day for six days, {108|138} kilometres in all.',
    'Sixty tonnes of salt at 45 euros a tonne cost the town {2,700|3,700} euros.',
    'The ten singers shared 4,000 crowns, so that each had {400|600}.',
    'The twelve boats landed 96 tonnes, an average of {eight|eleven} tonnes a boat.',
    'Nobody was turned away: the eleven coaches, each with 48 seats, took all {528|628} fans.',
    'The choir sold 230 tickets at 12 crowns apiece and took in {2,760|3,760} crowns.',
    'The court fined him 200 crowns for each of seven offences, {1,400|1,700} crowns in all.',
    'The loan of 90,000 is to be paid back in 60 instalments of {1,500|1,800}.',
    'The jackpot of 2.4 million was shared by six players, who got {400,000|600,000} each.',
    'He left 12 acres to each of his five sons, {60|80} in all.',
    'From 1984 to 2004 the shore moved inland by 280 metres, that is by {14|24} metres a year.',
  ]);

  innocent([]);
});
