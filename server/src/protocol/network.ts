/** Who occurs with whom, as the editor draws it. */
import { gatherNetwork } from '../features/network';
import { toLocation } from './convert';
import type { OpenFolder } from './documents';
import { type Network, networkRequest } from './requests/network';
import { inPortions, wholeFolder } from './wholeFolder';

export const wholeNetwork = wholeFolder(networkRequest, networkOf, 'reading');

/** Names in one go. */
const PORTION = 100;

function* networkOf(open: OpenFolder): Generator<void, Network> {
  const { nodes, edges } = yield* gatherNetwork(open.folder);
  return {
    nodes: yield* inPortions(nodes, PORTION, ({ entity: { name, type, mentions }, at }) => ({
      name,
      type,
      mentions: mentions.length,
      place: toLocation(open, at),
    })),
    edges,
    documents: open.folder.paths.length,
  };
}
