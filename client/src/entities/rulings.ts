/** What a person's step in the list comes down to: the decisions on the words of its entities. */
import type { RuleParams } from '../../../server/src/protocol/requests/decisions';
import type { EntityDetails, EntityType, ListedEntity } from '../../../server/src/protocol/requests/entities';

export type Rulings = readonly [RuleParams, ...RuleParams[]];

type Forms = EntityDetails['forms'];

/** `from` and `into` are one from now on, of the type that `into` has. */
export function merging(from: ListedEntity, forms: Forms, into: ListedEntity): Rulings {
  const same: RuleParams = { ...place(from), decision: 'same-as', other: place(into) };
  return from.type === into.type ? [same] : [...retyping(from, forms, into.type), same];
}

export function toldApart(one: ListedEntity, other: ListedEntity): Rulings {
  return [{ ...place(one), decision: 'not-same-as', other: place(other) }];
}

/** Every form that it is written in, since a decision on a name holds for the words. */
export function retyping(entity: ListedEntity, forms: Forms, type: EntityType): Rulings {
  return onForms(entity, forms, (at) => ({ ...at, decision: 'type', type }));
}

export function noName(entity: ListedEntity, forms: Forms): Rulings {
  return onForms(entity, forms, (at) => ({ ...at, decision: 'not-a-name' }));
}

export function renaming(entity: ListedEntity, name: string): Rulings {
  return [{ ...place(entity), decision: 'canonical-name', name }];
}

/** A form that somebody else is written in, too, is left alone where there is another. */
function onForms(entity: ListedEntity, forms: Forms, ruling: (at: ListedEntity['introduced']) => RuleParams): Rulings {
  const own = forms.filter(({ shared }) => !shared).map(({ uri, range }) => ruling({ uri, range }));
  const [first, ...more] = own;
  return first ? [first, ...more] : [ruling(place(entity))];
}

function place({ introduced: { uri, range } }: ListedEntity): ListedEntity['introduced'] {
  return { uri, range };
}
