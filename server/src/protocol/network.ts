/** Who occurs with whom, as the editor draws it. */
import { network } from '../features/network';
import { toLocation } from './convert';
import { openAt } from './decisions';
import { type Network, type NetworkParams, networkRequest } from './requests/network';
import { ownRow } from './row';

export const networkHandler = ownRow(networkRequest, (documents, { folder }: NetworkParams): Network => {
  const open = openAt(documents, folder);
  const { nodes, edges } = network(open.folder);
  return {
    nodes: nodes.map(({ entity: { name, type, mentions }, at }) => ({
      name,
      type,
      mentions: mentions.length,
      place: toLocation(open, at),
    })),
    edges,
    documents: open.folder.paths.length,
  };
});
