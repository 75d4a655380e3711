/** What a person does with entities in the list: each step is a decision, said in a message that takes it back. */
import { window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type {
  EntityDetails,
  EntityType,
  LikelyEntity,
  ListedEntity,
} from '../../../server/src/protocol/requests/entities';
import { titleOf } from '../entityTypes';
import { decideWithUndo } from '../undo';
import { inDigits, t } from '../words';
import { chooseOther } from './choose';
import type { EntityQuestions } from './questions';
import { typeIcons } from './rows';
import { merging, noName, type Rulings, renaming, retyping, toldApart } from './rulings';

type Some = readonly [ListedEntity, ...ListedEntity[]];

export class EntityActions {
  readonly #server: LanguageClient;
  readonly #questions: EntityQuestions;
  /** Called with what was made one of several, to be shown once it is. */
  readonly #merged: (into: ListedEntity) => void;

  constructor(server: LanguageClient, questions: EntityQuestions, merged: (into: ListedEntity) => void) {
    this.#server = server;
    this.#questions = questions;
    this.#merged = merged;
  }

  /** Several that are selected become one; for a single one it is asked which other is meant. */
  async merge([first, ...more]: Some): Promise<void> {
    const other = more.length > 0 ? undefined : await chooseOther(this.#server, first);
    if (more.length > 0) await this.mergeInto(first, more);
    else if (other) await this.mergeInto(other, [first]);
  }

  async mergeInto(into: ListedEntity, dragged: readonly ListedEntity[]): Promise<void> {
    const here = dragged.filter(({ folder, id }) => folder === into.folder && id !== into.id);
    const steps = await Promise.all(here.map(async (one) => merging(one, await this.#formsOf(one), into)));
    const [only, ...others] = here;
    if (!only) return;
    const said =
      others.length === 0
        ? t('“{0}” and “{1}” are one now.', only.name, into.name)
        : t('{0} names are one with “{1}” now.', inDigits(here.length), into.name);
    if (await this.#decide(steps, said)) this.#merged(into);
  }

  async tellApart(one: ListedEntity, other: LikelyEntity): Promise<void> {
    await this.#decide([toldApart(one, other)], t('“{0}” and “{1}” are not the same.', one.name, other.name));
  }

  async chooseType(entities: Some): Promise<void> {
    const types = (Object.keys(typeIcons) as EntityType[]).filter((type) => entities.some((one) => one.type !== type));
    const choices = types.map((type) => ({ label: `$(${typeIcons[type]}) ${titleOf(type)}`, type }));
    const title = t('What Is “{0}”?', entities[0].name);
    const choice = await window.showQuickPick(choices, { title, placeHolder: t('It moves to the type you choose.') });
    if (choice) await this.retype(choice.type, entities);
  }

  async retype(type: EntityType, entities: readonly ListedEntity[]): Promise<void> {
    const others = entities.filter((one) => one.type !== type);
    const steps = await Promise.all(others.map(async (one) => retyping(one, await this.#formsOf(one), type)));
    const [only, ...more] = others;
    if (!only) return;
    const said =
      more.length === 0
        ? t('“{0}” stands under {1} now.', only.name, titleOf(type))
        : t('{0} names stand under {1} now.', inDigits(others.length), titleOf(type));
    await this.#decide(steps, said);
  }

  async notAName(entities: Some): Promise<void> {
    const steps = await Promise.all(entities.map(async (one) => noName(one, await this.#formsOf(one))));
    const said =
      entities.length === 1
        ? t('“{0}” is not taken for a name any more, in any document.', entities[0].name)
        : t('{0} are not taken for names any more, in any document.', inDigits(entities.length));
    await this.#decide(steps, said);
  }

  async rename(entity: ListedEntity): Promise<void> {
    const name = await window.showInputBox({
      title: t('Rename “{0}”', entity.name),
      prompt: t('The name it goes by in lists and on cards. The documents stay as they are.'),
      value: entity.name,
      validateInput: (text) => (text.trim() === '' ? t('A name has at least one letter.') : undefined),
    });
    if (name === undefined || name.trim() === entity.name) return;
    const said = t('“{0}” goes by “{1}” now.', entity.name, name.trim());
    await this.#decide([renaming(entity, name.trim())], said);
  }

  async #formsOf(entity: ListedEntity): Promise<EntityDetails['forms']> {
    return (await this.#questions.detailsNow(entity))?.forms ?? [];
  }

  #decide(steps: readonly Rulings[], said: string): Promise<boolean> {
    const [first, ...more] = steps.flat();
    return first ? decideWithUndo(this.#server, [first, ...more], said) : Promise.resolve(false);
  }
}
