/** Processor time for a folder of generated documents: reading, linking and comparing it, and one edit after that. */

import { findings } from '../../server/src/features/findings';
import { emptyFolder } from '../../server/src/index/folder';
import { namesModel } from '../support/engine';

const DOCUMENTS = 1000;
const CHARACTERS = 4000;

/** Whole numbers from 0 to below `n`, by a linear congruential generator: the same folder on every run. */
function generator(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const given = ['Ana', 'Tom', 'Mei', 'Olu', 'Ivan', 'Sara', 'Raj', 'Lena', 'Omar', 'Yuki', 'Nora', 'Paul'];
const family = [
  'Diaz',
  'Reed',
  'Okafor',
  'Novak',
  'Tanaka',
  'Berg',
  'Costa',
  'Iyer',
  'Haddad',
  'Lund',
  'Marsh',
  'Vogel',
];
const towns = ['Oakridge', 'Lisbon', 'Harwick', 'Bergen', 'Pune', 'Osaka', 'Leeds', 'Accra', 'Quito', 'Split'];
const bodies = ['Harbour Board', 'Shipping Group', 'City Council', 'Water Authority', 'University', 'Savings Bank'];
const posts = ['director', 'chair', 'spokesperson', 'chief executive', 'auditor', 'deputy mayor'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const months = ['January', 'March', 'April', 'June', 'September', 'November'];

function documentOf(number: number): string {
  const below = generator(number + 1);
  const numbers = (most: number) => 1 + below(most);
  const pick = <T>(choices: readonly T[]) => choices[below(choices.length)] as T;
  const people = Array.from({ length: 5 }, () => `${pick(given)} ${pick(family)}`);
  const firms = Array.from({ length: 3 }, () => `${pick(towns)} ${pick(bodies)}`);
  const sentence: readonly (() => string)[] = [
    () => `${pick(people)}, ${pick(posts)} of the ${pick(firms)}, spoke on ${pick(days)}.`,
    () => `The ${pick(firms)} fined the ${pick(firms)} $${numbers(90)}.${numbers(9)} million in 20${numbers(14) + 9}.`,
    () =>
      `${pick(people).split(' ')[1]} said that ${numbers(400)} workers had left ${pick(towns)} since ${pick(months)}.`,
    () => `Shares of the ${pick(firms)} fell ${numbers(20)} per cent on ${pick(days)}, ${pick(months)} ${numbers(28)}.`,
    () => `Nothing more was known in ${pick(towns)}, where the rain had not stopped for ${numbers(20)} days.`,
  ];
  let content = `Published: ${pick(months)} ${numbers(28)}, 20${numbers(14) + 10}\n\n`;
  while (content.length < CHARACTERS) content += `${pick(sentence)()}${pick([' ', ' ', '\n\n'])}`;
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
