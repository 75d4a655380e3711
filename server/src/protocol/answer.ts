/** How a request is answered, whatever it asks: the one place for cancellation and for errors. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { t } from '../features/words';
import { told } from '../text/phrase';

/** What a connection calls when a request has come in. */
export type Answer<Params> = (params: Params, token: CancellationToken) => Promise<unknown>;

/**
 * A handler for `ask`, which is synchronous and never sees a cancellation: it is looked at once, after
 * `ready` and one macrotask, in which a cancellation that is on its way can arrive. A request that was cancelled or
 * failed rejects, so that it never looks as if nothing had been found.
 */
export function answering<Params>(
  ask: (params: Params) => unknown,
  ready: () => Promise<void>,
  log: (message: string) => void,
): Answer<Params> {
  return async (params, token) => {
    await ready();
    await macrotask();
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
