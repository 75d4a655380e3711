/** The statements of one document, from nothing but its reading. */
import type { Reading } from '../entities/reading';
import type { Statement } from './statement';

export function statementsIn(_reading: Reading): readonly Statement[] {
  return [];
}
