/** Mocha's usual report, and its counts in a file, for the line at the end of all parts. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Names the file that gets the `Counts` as JSON. */
export const countsVariable = 'CONCORD_COUNTS';
/** Names the file that gets the report of the extension host. */
export const reportVariable = 'CONCORD_REPORT';

export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env[countsVariable];
    runner.on('retry', (test, error) => console.log(`once more: ${test.fullTitle()}: ${error.message}`));
    runner.once('end', () => {
      const counts: Counts = { passed: this.stats.passes, failed: this.stats.failures };
      if (file) writeFileSync(file, JSON.stringify(counts));
    });
  }
}
