/**
 * What the server says unasked, for every surface that minds.
 *
 * The language client keeps one listener for each kind of message; this is that listener.
 */
import { EventEmitter, type ExtensionContext } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { annotationsChanged } from '../../server/src/protocol/requests/annotations';
import { type Status, statusNotification } from '../../server/src/protocol/requests/status';

export class Announcements {
  readonly #status = new EventEmitter<Status>();
  readonly #change = new EventEmitter<void>();
  #lastStatus: Status | undefined;

  constructor(context: ExtensionContext, server: LanguageClient) {
    context.subscriptions.push(
      this.#status,
      this.#change,
      server.onNotification(statusNotification, (status: Status) => {
        this.#lastStatus = status;
        this.#status.fire(status);
      }),
      server.onNotification(annotationsChanged, () => this.#change.fire()),
      server.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) this.#lastStatus = undefined;
        if (newState === State.Running) this.#change.fire();
      }),
    );
  }

  /** As it was last said; `undefined` before the server has said anything, and while it is stopped. */
  get status(): Status | undefined {
    return this.#lastStatus;
  }

  get onStatus() {
    return this.#status.event;
  }

  /** Documents, decisions or notes differ from before, or the server has just come up: whatever was asked may be old. */
  get onChange() {
    return this.#change.event;
  }
}
