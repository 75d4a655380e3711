/** What is asked of the server about entities: what a tree shows, kept until it changes, and what has to be as it is now. */
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type EntitiesParams,
  type EntityAtParams,
  type EntityDetails,
  type EntityGroup,
  type EntityId,
  entitiesRequest,
  entityAtRequest,
  entityGroupsRequest,
  entityRequest,
  type ListedEntity,
  type ListedMention,
  type MentionsParams,
  mentionsRequest,
  type Narrowing,
  type RankedEntity,
} from '../../../server/src/protocol/requests/entities';
import { KeptAnswers } from '../trees/keptAnswers';

export class EntityQuestions {
  readonly #server: LanguageClient;
  readonly #kept: KeptAnswers;

  constructor(server: LanguageClient) {
    this.#server = server;
    this.#kept = new KeptAnswers((method, params) => server.sendRequest(method, params));
  }

  /** Whether anything that the tree shows differs from what it was. */
  renew(): Promise<boolean> {
    return this.#kept.renew();
  }

  groups(narrowing: Narrowing): Promise<readonly EntityGroup[]> {
    return this.#kept.of(entityGroupsRequest, narrowing);
  }

  entities(params: EntitiesParams): Promise<readonly ListedEntity[]> {
    return this.#kept.of(entitiesRequest, params);
  }

  /** Null where there is no such entity any more. */
  details({ folder, id }: EntityId): Promise<EntityDetails | null> {
    return this.#kept.of(entityRequest, { folder, id });
  }

  mentions({ folder, id }: EntityId, uri: string): Promise<readonly ListedMention[]> {
    const params: MentionsParams = { folder, id, uri };
    return this.#kept.of(mentionsRequest, params);
  }

  /** As they are now; null where there is no such entity any more. */
  detailsNow({ folder, id }: EntityId): Promise<EntityDetails | null> {
    return this.#server.sendRequest<EntityDetails | null>(entityRequest, { folder, id });
  }

  /** As it is now; null where no name stands. */
  at(params: EntityAtParams): Promise<RankedEntity | null> {
    return this.#server.sendRequest<RankedEntity | null>(entityAtRequest, params);
  }
}
