/** Words and signs that bound a title: articles before it, and what never stands in one. */

export const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'this',
  'one',
  'another',
]);

export const NOT_IN_A_TITLE: ReadonlySet<string> = new Set(
  (
    'who which that and or but as is was are were be been has had have said says told will would also not from by into since until during ' +
    'after before while when where he she they it we i you there than both either if because about against'
  ).split(' '),
);

export const SIGN = /^[^\p{L}\d]+$/u;
