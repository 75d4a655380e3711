/** Contracts and understandings. */
import type { Frames } from './frames';

export const agreements: Frames = {
  agreement: ['agreement', 'deal', 'pact', 'accord', 'contract', 'treaty', 'memorandum', 'convention', 'settlement'],
  sign: [
    'sign',
    'ink',
    'conclude',
    'put its name',
    'put their names',
    'put pen to paper',
    'inked',
    'signature',
    'ceremony',
    'initialled',
    'countersign',
    'thumbs to',
    'put their signatures',
    'put his signature',
    'put her signature',
    'put its signature',
    'put his name',
    'put her name',
    'set their hands',
  ],
  negotiate: ['negotiate', 'negotiation', 'talks', 'bargain'],
  tender: ['tender', 'bid', 'bidder', 'offer'],
  preferred: ['preferred bidder', 'preferred supplier', 'preferred contractor'],
  expire: ['expire', 'lapse', 'run out', 'ran out'],
  renew: ['renew', 'renewal', 'extend', 'extension', 'prolong'],
};
