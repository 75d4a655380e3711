/** One event on two dates; and two events that look alike. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('dates-disagree', written);

suite('dates-disagree', () => {
  test('one signing, two days', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
                                                                    ^^^^^^^^^^^^^ dates-disagree: paper.txt has 21 March 2024
//- paper.txt
Halvorsen Pipes and the Brennick Water Board signed their deal on 21 March 2024.
                                                                  ^^^^^^^^^^^^^ dates-disagree: release.txt has 12 March 2024
`));

  test('a month that holds the day', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
//- paper.txt
Halvorsen Pipes and the Brennick Water Board signed their deal in March 2024.
`));

  test('another party, another contract', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
//- paper.txt
Halvorsen Pipes and the Ministry of Energy signed a contract on 21 March 2024.
`));

  test('signed on one day, announced on the next', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
//- paper.txt
Halvorsen Pipes announced on 13 March 2024 that it had found a partner.
`));
});
