import type { Child } from 'hono/jsx';
import type { Tx } from '../platform/database/scope.ts';
import type { Visit } from '../platform/web/visit.ts';

/** What stands above a slice and still shows on its pages; `site` fills it in from the slices above. */
export interface Slots {
  /** The red thread as seen from one thing, read in the page's own transaction. */
  thread(tx: Tx, visit: Visit, kind: string, id: string): Promise<Child>;
}
