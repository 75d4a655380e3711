/** Where the time goes from the Enter key until a surface shows what it has to: the editor's share and ours, printed. */
import type { Frame } from 'playwright-core';
import { sleep } from '../processes';

/** Milliseconds; what does not apply is absent. */
export interface Times {
  readonly surface: string;
  /** From the Enter key until the content is in sight. */
  readonly whole: number;
  /** Until the file is open, without anything of ours. */
  readonly file?: number;
  /** Until the page's script runs: what an empty webview takes too. */
  readonly page?: number;
  /** Until the server had answered, which it was asked while the editor made the page. */
  readonly server?: number;
  /** From the later of the two until the content has arrived in the page. */
  readonly message?: number;
  /** From then on until it is drawn. */
  readonly drawing?: number;
  /** From the last of all until the browser has made a picture of it. */
  readonly picture?: number;
}

/** The first of each name: content may come again. */
const MARKS = `Object.fromEntries(
  performance.getEntriesByType('mark').reverse()
    .map(({ name, startTime, detail }) => [name, [startTime + performance.timeOrigin, detail]])
)`;

/**
 * Of a webview, as its page has it: whoever asks from outside asks now and then, and comes up to a tenth of a second late.
 * `asked` as `performance.now()` has it here.
 */
export async function timesOf(surface: string, frame: Frame, asked: number): Promise<Times> {
  const marks = await marksOf(frame);
  const since = (at: number | null | undefined) => (at ? at - performance.timeOrigin - asked : undefined);
  const [page, content, shown, picture] = ['listens', 'content', 'shown', 'picture'].map((name) =>
    since(marks[name]?.[0]),
  );
  const server = since(marks.content?.[1]);
  const last = shown ?? page;
  return {
    surface,
    whole: picture ?? Number.NaN,
    ...(page !== undefined && { page }),
    ...(server !== undefined && { server }),
    ...(content !== undefined && { message: content - Math.max(page ?? 0, server ?? 0) }),
    ...(content !== undefined && shown !== undefined && { drawing: shown - content }),
    ...(last !== undefined && picture !== undefined && { picture: picture - last }),
  };
}

type Marks = Readonly<Record<string, readonly [number, number | null]>>;

/** Once the picture is there; throws where it does not come within half a minute. */
async function marksOf(frame: Frame): Promise<Marks> {
  for (let attempt = 1; attempt <= 1500; attempt += 1) {
    const marks = await frame.evaluate<Marks>(MARKS);
    if (marks.picture) return marks;
    await sleep(20);
  }
  throw new Error('No page says that its picture is there.');
}

const COLUMNS = ['file', 'page', 'server', 'message', 'drawing', 'picture', 'whole'] as const;

export function table(title: string, rows: readonly Times[]): string {
  const line = (first: string, cells: readonly string[]) =>
    `      ${first.padEnd(28)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  const numbers = (row: Times) => COLUMNS.map((column) => (row[column] === undefined ? '' : row[column].toFixed(0)));
  return [line(title, COLUMNS), ...rows.map((row) => line(row.surface, numbers(row)))].join('\n');
}
