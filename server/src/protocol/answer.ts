/** How a request is answered, whatever it asks: the one place for cancellation and for errors. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { t } from '../features/words';
import { told } from '../text/phrase';

/** What a connection calls when a request has come in. */
export type Answer<Params> = (params: Params, token: CancellationToken) => Promise<unknown>;

/** What a question waits for: that the documents have been read, or that they have also been compared. */
export type After = 'reading' | 'comparing';

/**
 * A handler for `ask`, which is synchronous and never sees a cancellation: it is looked at once, after
 * `ready`, one macrotask, and `compared`, in which a cancellation that is on its way can arrive. A request that was cancelled or
 * failed rejects, so that it never looks as if nothing had been found.
 */
export function answering<Params>(
  ask: (params: Params) => unknown,
  ready: () => Promise<void>,
  compared: () => Promise<void>,
  log: (message: string) => void,
): Answer<Params> {
  return async (params, token) => {
    await ready();
    await macrotask();
    // Last, so that no edit comes in between.
    if (!token.isCancellationRequested) await compared();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    try {
      return await ask(params);
    } catch (error) {
      const { message, stack } = error as Error;
      log(stack ?? message);
      throw new ResponseError(ErrorCodes.InternalError, t('Concord could not answer: {0}', told(error)));
    }
  };
}

/** Lets whatever has arrived meanwhile be handled first. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
