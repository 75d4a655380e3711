/** The page of the timeline. */

import type { Timeline } from '../../../server/src/protocol/requests/timeline';
import { openPage } from '../page';
import { showTable } from './table';

openPage<Timeline, object>({}, (page, content) => showTable(page, content));
