/** Processor time for a folder of generated documents: reading, linking and comparing it, and one edit after that. */

import { findings } from '../../server/src/features/findings';
import { emptyFolder } from '../../server/src/index/folder';
import { namesModel } from '../support/engine';

const DOCUMENTS = 1000;
const CHARACTERS = 4000;
const DOCUMENTS_OF_A_STORY = 10;

/** Whole numbers from 0 to below `n`, by a linear congruential generator: the same folder on every run. */
function generator(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const given = ['Ana', 'Tom', 'Mei', 'Olu', 'Ivan', 'Sara', 'Raj', 'Lena', 'Omar', 'Yuki', 'Nora', 'Paul'];
const syllables = ['ka', 'ren', 'do', 'sha', 'mil', 'tor', 've', 'lan', 'bu', 'rik', 'so', 'neth'];
const bodies = ['Harbour Board', 'Shipping Group', 'City Council', 'Water Authority', 'University', 'Savings Bank'];
const posts = ['director', 'chair', 'spokesperson', 'chief executive', 'auditor', 'deputy mayor'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const months = ['January', 'March', 'April', 'June', 'September', 'November'];
const fillers = [
  'Nothing more was known on the quay, where the rain had not stopped for hours.',
  'The talks will go on, and nobody expects them to be short.',
  'Residents had complained about the works for years before anybody listened.',
];

/** One story: a few people and bodies, and sentences about them that ten documents choose from. */
function storyOf(number: number): readonly string[] {
  const below = generator(number + 1);
  const pick = <T>(choices: readonly T[]) => choices[below(choices.length)] as T;
  const word = () => {
    const made = pick(syllables) + pick(syllables) + pick(syllables);
    return `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
  };
  const town = word();
  const people = Array.from({ length: 4 }, () => `${pick(given)} ${word()}`);
  const firms = Array.from({ length: 3 }, () => `${word()} ${pick(bodies)}`);
  const facts: readonly (() => string)[] = [
    () => `${pick(people)}, ${pick(posts)} of the ${pick(firms)}, spoke on ${pick(days)}.`,
    () => `The ${pick(firms)} fined the ${pick(firms)} $${below(90)}.${below(9)} million in 20${10 + below(14)}.`,
    () => `${pick(people).split(' ')[1]} said that ${below(400)} workers had left ${town} since ${pick(months)}.`,
    () => `Shares of the ${pick(firms)} fell ${below(20)} per cent on ${pick(days)}, ${pick(months)} ${1 + below(28)}.`,
  ];
  return Array.from({ length: 30 }, (_, i) => (i < 8 ? pick(facts)() : pick(fillers)));
}

function documentOf(number: number): string {
  const below = generator(number * 7919 + 1);
  const story = storyOf(Math.floor(number / DOCUMENTS_OF_A_STORY));
  let content = `Published: ${months[below(months.length)]} ${1 + below(28)}, 20${10 + below(14)}\n\n`;
  while (content.length < CHARACTERS) content += `${story[below(story.length)]}${below(3) === 0 ? '\n\n' : ' '}`;
  return content;
}

function timed<T>(what: string, run: () => T): T {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  console.log(`${what.padEnd(30)} ${((user + system) / 1000).toFixed(0).padStart(6)} ms`);
  return result;
}

const model = timed('names model', namesModel);
const documents = Array.from({ length: DOCUMENTS }, (_, i) => [`${i}.txt`, documentOf(i)] as const);
const kilobytes = documents.reduce((total, [, content]) => total + content.length, 0) / 1000;
console.log(`${DOCUMENTS} documents, ${kilobytes.toFixed(0)} KB`);
const folder = timed('read', () => emptyFolder(model).withDocuments(documents));
const { entities } = timed('link', () => folder.linked);
const { buckets } = timed('gather', () => folder.facts);
const found = timed('compare', () => findings(folder));
console.log(`${entities.length} entities, ${buckets.size} buckets, ${found.length} findings`);
timed('one edit, until its findings', () => findings(folder.withDocument('0.txt', documentOf(DOCUMENTS))));
