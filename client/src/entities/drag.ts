/** An entity dragged onto another is the same; dragged onto a type, it is of that type. */
import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { EntityType, ListedEntity } from '../../../server/src/protocol/requests/entities';
import { type EntityNode, entityOf } from './tree';

const KIND = 'application/vnd.code.tree.concord.entities';

export interface Dropped {
  onto(entity: ListedEntity, dragged: readonly ListedEntity[]): Promise<unknown>;
  ontoType(type: EntityType, dragged: readonly ListedEntity[]): Promise<unknown>;
}

export function dragAndDrop(dropped: Dropped): TreeDragAndDropController<EntityNode> {
  return {
    dragMimeTypes: [KIND],
    dropMimeTypes: [KIND],
    handleDrag(nodes, transfer: DataTransfer) {
      const entities = nodes.flatMap((node) => (node.kind === 'entity' ? node.entity : []));
      if (entities.length > 0) transfer.set(KIND, new DataTransferItem(entities));
    },
    async handleDrop(target, transfer: DataTransfer) {
      const entities: readonly ListedEntity[] | undefined = transfer.get(KIND)?.value;
      if (!target || !entities) return;
      const folder = target.kind === 'group' ? target.group.folder : entityOf(target)?.folder;
      const dragged = entities.filter((one) => one.folder === folder); // What is the same lies in one folder.
      const onto = entityOf(target);
      if (target.kind === 'group') {
        const { type } = target.group;
        const others = dragged.filter((one) => one.type !== type);
        if (others.length > 0) await dropped.ontoType(type, others);
      } else if (onto) {
        const others = dragged.filter((one) => one.id !== onto.id);
        if (others.length > 0) await dropped.onto(onto, others);
      }
    },
  };
}
