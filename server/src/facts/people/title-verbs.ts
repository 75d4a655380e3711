/**
 * What people do, said as the title that it comes to: "heads finance" is "head of finance", "chairs the council" is
 * "chairman", "manages the site" is "site manager", counsel for the plaintiff is the claimant's lawyer.
 */

const SITES = 'site|works|plant|factory|mine|yard';
const RUNS = new RegExp(
  String.raw`^(?:heads|head(?= the)|headed|leads|lead(?= the)|led|runs?|ran|steers?|directs?|directed|(?:is |was )?in charge of|at the (?:helm|head|top) of|the boss of|running|heading) (?:the )?(?:\p{L}+ s )?(?!(?:${SITES})\b)`,
  'u',
);
const MANAGES = new RegExp(`^(?:heads|runs|ran|manages|managed) the (${SITES})$`);
/** Of an organisation by its name. */
const WHOLE =
  /^(?:heads|headed|leads|led|runs?|ran|steers?|running|heading|directs|directed|manages|managed|in charge of|at the (?:helm|head|top) of|the boss of)$/;
const LAWYER = /^(?:\p{L}+ )?(?:lawyer|counsel|solicitor|attorney|barrister|advocate)$/u;
const CLAIMANT = /^(?:the )?(?:claimants?|plaintiffs?|applicants?|petitioners?|appellants?)\b/;
const DEFENDANT = /^(?:the )?(?:defendants?|accused|respondents?|defence|defense)\b/;

/** A verb as the title that it comes to, "heads finance" as "head of finance"; a lawyer with the side. */
export function asTitle(title: string, behind: string): string {
  const side = LAWYER.test(title) ? sideOf(behind) : undefined;
  if (side) return `lawyer of the ${side}`;
  return title
    .replace(/^chair(?:s|ed)\b.*/, 'chairman')
    .replace(/^presid(?:es|ed)\b.*/, 'president')
    .replace(/^(?:captain|skipper)(?:s|ed)$/, 'captain')
    .replace(/^edit(?:s|ed)$/, 'editor')
    .replace(/^coach(?:es|ed)$/, 'coach')
    .replace(/^defend(?:s|ed|ing)$/, 'defence lawyer')
    .replace(/^prosecut(?:es|ed|ing)$/, 'prosecutor')
    .replace(WHOLE, 'head of the whole')
    .replace(MANAGES, '$1 manager')
    .replace(RUNS, 'head of ');
}

function sideOf(behind: string): string | undefined {
  if (CLAIMANT.test(behind)) return 'claimant';
  return DEFENDANT.test(behind) ? 'defendant' : undefined;
}
