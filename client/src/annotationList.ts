/** What was decided and noted, as the server last listed it. */
import { EventEmitter, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type Annotations, annotationsRequest } from '../../server/src/protocol/requests/annotations';
import type { Announcements } from './announcements';

export class AnnotationList {
  readonly #server: LanguageClient;
  readonly #output: LogOutputChannel;
  readonly #changed = new EventEmitter<Annotations>();
  #now: Annotations = { notes: [], rulings: [] };
  #asking: Promise<void> | undefined;
  #askAgain = false;

  constructor(
    context: ExtensionContext,
    server: LanguageClient,
    announcements: Announcements,
    output: LogOutputChannel,
  ) {
    this.#server = server;
    this.#output = output;
    context.subscriptions.push(
      this.#changed,
      announcements.onChange(() => void this.refresh()),
    );
  }

  get now(): Annotations {
    return this.#now;
  }

  get onDidChange() {
    return this.#changed.event;
  }

  /** Resolves when the list is as new as this call; never rejects. While one answer is awaited, one more is asked for. */
  refresh(): Promise<void> {
    if (this.#asking) this.#askAgain = true;
    else this.#asking = this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #ask(): Promise<void> {
    do {
      this.#askAgain = false;
      try {
        this.#now = await this.#server.sendRequest<Annotations>(annotationsRequest, {});
        this.#changed.fire(this.#now);
      } catch (error) {
        this.#output.error(`Notes and rulings could not be listed: ${error instanceof Error ? error.message : error}`);
      }
    } while (this.#askAgain);
  }
}
