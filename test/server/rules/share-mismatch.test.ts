/** Percentages that the figures beside them do not give. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('share-mismatch', written);

suite('share-mismatch', () => {
  test('a part of a whole', () =>
    check(`
//- survey.txt
Of the 50 houses, 12 (34%) were empty.
       ^^ share-mismatch: survey.txt has 34%
                  ^^ share-mismatch: survey.txt has 34%
                      ^^^ share-mismatch: the figures give 24%
`));

  test('the share that it is', () =>
    check(`
//- survey.txt
Of the 50 houses, 12 (24%) were empty.
`));

  test('a change from one value to another', () =>
    check(`
//- results.txt
Sales rose from $4.00 million to $5.00 million, an increase of 20%.
                ^^^^^^^^^^^^^ share-mismatch: results.txt has 20%
                                 ^^^^^^^^^^^^^ share-mismatch: results.txt has 20%
                                                               ^^^ share-mismatch: the figures give 25%
`));

  test('a percentage of something else', () =>
    check(`
//- survey.txt
Of the 50 houses, 12 were empty, and rents in the town had risen by 34%.
`));
});
