/** A folder of made-up articles: stories told by ten documents each, one of which disagrees in every fifth story. */

const TELLINGS = 10;
const ODD_STORY = 5;
const ODD_TELLING = 3;

/** `documents` articles by path; the same on every run. */
export function stories(documents: number): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: documents }, (_, number) => {
      const story = Math.floor(number / TELLINGS);
      return [`story-${padded(story)}/report-${padded(number % TELLINGS)}.txt`, article(story, number % TELLINGS)];
    }),
  );
}

/** How many of the stories have two fines in them. */
export function disagreements(documents: number): number {
  return Math.ceil(Math.floor(documents / TELLINGS) / ODD_STORY);
}

const given = ['Ana', 'Tom', 'Mei', 'Olu', 'Ivan', 'Sara', 'Raj', 'Lena', 'Omar', 'Yuki', 'Nora', 'Paul'];
const syllables = ['Ka', 'ren', 'do', 'sha', 'mil', 'tor', 've', 'lan', 'bu', 'rik', 'so', 'neth'];
const bodies = [
  'Harbour Board',
  'Shipping Group',
  'City Council',
  'Water Authority',
  'Transit Company',
  'Savings Bank',
];
const posts = ['director', 'chairwoman', 'spokesman', 'chief executive', 'auditor', 'deputy mayor'];
const months = ['January', 'March', 'April', 'June', 'September', 'November'];

function article(story: number, telling: number): string {
  // Of the 12³ names a story has thirteen of its own.
  const proper = (turn: number) => {
    const number = story * 13 + turn;
    const made = [number, number / 12, number / 144].map((digit) => syllables[Math.floor(digit) % 12]).join('');
    return `${made.charAt(0).toUpperCase()}${made.slice(1).toLowerCase()}`;
  };
  const person = (turn: number) => `${given[(story + turn) % 12]} ${proper(turn)}`;
  const body = (turn: number) => `${proper(turn + 4)} ${bodies[(story + turn) % 6]}`;
  const month = months[story % 6];
  const year = 2012 + (story % 12);
  const fine = 2 + (story % 40) + (story % ODD_STORY === 0 && telling === ODD_TELLING ? 3 : 0);
  const who = person(telling % 3);
  return `Published: ${month} ${12 + telling}, ${year}

The ${body(0)} was fined $${fine}.4 million on ${month} 4, ${year} for spilling oil into the ${proper(9)} River.

${who}, ${posts[(story + telling) % 6]} of the ${body(1)}, said that the spill was found on ${month} 2, ${year} and that ${
    30 + (story % 50)
  } workers had helped to stop it.

"Nobody told us," said ${person((telling + 1) % 3)} in ${proper(11)}. The ${body(0)} will appeal.
`;
}

function padded(number: number): string {
  return String(number).padStart(3, '0');
}
