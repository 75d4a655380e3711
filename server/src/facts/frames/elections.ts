/** Candidates, counting and results. */
import type { Frames } from './frames';

export const elections: Frames = {
  recount: ['recount', 'recounting', 'count again', 'counted again', 'second count', 'fresh count'],
  candidate: ['candidate', 'contender', 'hopeful'],
  concede: ['concede', 'concession speech', 'admit defeat'],
  declare: ['declare elected', 'declare the winner', 'declare winner', 'declare the result', 'declaration of results'],
};
