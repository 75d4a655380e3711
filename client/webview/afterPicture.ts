/** What is not in sight yet is made once what is in sight has been seen. */

/** Calls back when the next picture is on the screen and the browser has nothing else to do, or soon after that. */
export function afterPicture(then: () => void): void {
  requestAnimationFrame(() => requestIdleCallback(then, { timeout: PATIENCE }));
}

/** In milliseconds. */
const PATIENCE = 200;
