/** A font for Chinese: without one the tests pass all the same, and their pictures show boxes. */
import { execFileSync } from 'node:child_process';
import { canInstall, install } from './debian';

/** Before the browser starts, which looks for fonts once. */
export function wantChineseFont(): void {
  if (hasOne() || !canInstall()) return;
  try {
    install('fonts-wqy-microhei');
  } catch (error) {
    console.error(`Pictures will show boxes for Chinese: ${(error as Error).message}`);
  }
}

function hasOne(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true; // No fontconfig: this machine keeps its fonts elsewhere.
  }
}
