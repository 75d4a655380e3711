/** An entity's card. */
import { checkHover } from '../../support/hovers';

suite('features: dossier', () => {
  test('name, aliases, roles with their sources, mentions by document', () =>
    checkHover(
      `
//- memo.txt
The port has a new head.

Ana Diaz, director of the Harbour Board, spoke on Tuesday. Diaz said nothing else.
//- press.txt
Ana D<|>iaz resigned.
`,
      `
**Ana Diaz** · person

also *Diaz*

- director, Harbour Board ([memo.txt:3](at:memo.txt#L3))

Introduced as “Ana Diaz” in [memo.txt:3](at:memo.txt#L3)

3 mentions in 2 documents: [memo.txt:3](at:memo.txt#L3) ×2, [press.txt:1](at:press.txt#L1)
`,
    ));

  test('a role that two documents give is one role with two sources', () =>
    checkHover(
      `
//- memo.txt
Ana Diaz, director of the Harbour Board, spoke.
//- press.txt
Ana D<|>iaz, the director of the Harbour Board, resigned.
`,
      `
**Ana Diaz** · person

- director, Harbour Board ([memo.txt:1](at:memo.txt#L1), [press.txt:1](at:press.txt#L1))

Introduced as “Ana Diaz” in [memo.txt:1](at:memo.txt#L1)

2 mentions in 2 documents: [memo.txt:1](at:memo.txt#L1), [press.txt:1](at:press.txt#L1)
`,
    ));
});
