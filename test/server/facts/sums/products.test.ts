/** So many at so much each. */
import { innocent, twins } from '../../../support/twins';

suite('products', () => {
  twins('product-mismatch', [
    'The coach made 14 trips with 52 passengers each, carrying {728|928} people in all.',
    'They walked 18 kilometres a day for six days, {108|138} kilometres in all.',
    'Sixty tonnes of salt at 45 euros a tonne cost the town {2,700|3,700} euros.',
    'The ten singers shared 4,000 crowns, so that each had {400|600}.',
    'The twelve boats landed 96 tonnes, an average of {eight|eleven} tonnes a boat.',
  ]);

  innocent([]);
});
