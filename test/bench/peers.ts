/**
 * The libraries that Concord's recognizers are measured against, fetched into a folder of their own: they are
 * too large to be installed with everything else, and nothing but the measurement needs them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader, Seen } from './measure';

const PACKAGES = [
  'compromise@14.17.0',
  'wink-nlp@2.4.0',
  'wink-eng-lite-web-model@1.8.1',
  'chrono-node@2.10.3',
  '@microsoft/recognizers-text-suite@1.3.1',
];

/** Needs the network the first time. */
export function peers(): readonly Reader[] {
  const folder = join(tmpdir(), 'concord-bench-peers');
  if (!existsSync(join(folder, 'node_modules', 'chrono-node'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...PACKAGES], { stdio: 'ignore' });
  }
  const load = createRequire(join(folder, 'index.js'));
  return [compromise(load), wink(load), chrono(load), microsoft(load)];
}

type Load = (name: string) => unknown;

interface CompromiseView {
  json(options: { offset: true }): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

function compromise(load: Load): Reader {
  const nlp = load('compromise') as (
    text: string,
  ) => Record<'people' | 'places' | 'organizations', () => CompromiseView>;
  return {
    name: 'compromise',
    read(content) {
      const document = nlp(content);
      const spans = (type: string, view: CompromiseView): Seen[] =>
        view
          .json({ offset: true })
          .map(({ offset }) => bare(content, offset.start, offset.start + offset.length, type));
      return {
        names: [
          ...spans('person', document.people()),
          ...spans('place', document.places()),
          ...spans('organisation', document.organizations()),
        ],
      };
    },
  };
}

/** Without the title, the article and the punctuation that our gold leaves outside. */
function bare(content: string, from: number, to: number, type: string): Seen {
  const text = content.slice(from, to);
  const lead = /^(?:(?:the|mr|mrs|ms|dr|sir|prof)\.?\s+)*/i.exec(text)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[\s.,;:!?)"”]*$/.exec(text)?.[0].length ?? 0;
  return { start: from + lead, end: to - tail, type };
}

type WinkModule = (model: unknown) => {
  readonly its: Record<'detail' | 'offset', unknown>;
  readDoc(text: string): { entities(): { each(visit: (entity: { out(its: unknown): unknown }) => void): void } };
};

function wink(load: Load): Reader {
  const { readDoc, its } = (load('wink-nlp') as WinkModule)(load('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    read(content) {
      const dates: Seen[] = [];
      const figures: Seen[] = [];
      let from = 0;
      readDoc(content)
        .entities()
        .each((entity) => {
          const { value, type } = entity.out(its.detail) as { readonly value: string; readonly type: string };
          const start = content.indexOf(value, from);
          if (start < 0) return;
          from = start;
          const seen = { start, end: start + value.length, type };
          if (type === 'DATE' || type === 'DURATION') dates.push(seen);
          else if (/^(?:MONEY|PERCENT|CARDINAL|ORDINAL)$/.test(type)) figures.push(seen);
        });
      return { dates, figures };
    },
  };
}

interface ChronoModule {
  parse(text: string, reference?: Date): readonly { readonly index: number; readonly text: string }[];
}

function chrono(load: Load): Reader {
  const { parse } = load('chrono-node') as ChronoModule;
  return {
    name: 'chrono-node',
    read: (content, date) => ({
      dates: parse(content, date).map(({ index, text }) => ({ start: index, end: index + text.length, type: 'date' })),
    }),
  };
}

type Recognize = (text: string, culture: string, options?: number, date?: Date) => readonly Seen[];

function microsoft(load: Load): Reader {
  const suite = load('@microsoft/recognizers-text-suite') as Record<
    'recognizeDateTime' | 'recognizeNumber' | 'recognizeCurrency' | 'recognizePercentage',
    Recognize
  >;
  const spans = (found: readonly Seen[]) => found.map(({ start, end }) => ({ start, end: end + 1, type: '' }));
  return {
    name: 'recognizers-text',
    read: (content, date) => ({
      dates: spans(suite.recognizeDateTime(content, 'en-us', 0, date)),
      figures: spans([
        ...suite.recognizeCurrency(content, 'en-us'),
        ...suite.recognizePercentage(content, 'en-us'),
        ...suite.recognizeNumber(content, 'en-us'),
      ]),
    }),
  };
}
