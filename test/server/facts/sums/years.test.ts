/** Years beside what passed between them. */
import { innocent, twins } from '../../../support/twins';

suite('years', () => {
  twins('sum-mismatch', [
    'Opened in 1921, the cinema closed in 1988 after {67|77} years.',
    'Maud Ferrier, born in 1931, was {72|82} when she sold the farm in 2003.',
    'He was 19 when he went to sea in 1962 and {44|54} when he came ashore for good in 1987.',
    'The firm, founded in 1874, marked its {150th|140th} birthday in 2024.',
    'The painter was 81 when he died in 1967. Born in {1886|1896}, he never left the island.',
    'The parish priest, born in 1948, was {52|62} when the church burnt down in 2000.',
  ]);

  innocent([
    'The factory, opened in 1974, was sold in 1999 and employed the town for 30 years.',
    'He was born in 1931, married at 28 and lived in Leeds from 1958.',
  ]);
});
