import type { Child } from 'hono/jsx';
import type { Tx } from '../../platform/database/scope.ts';
import type { Visit } from '../../platform/web/visit.ts';
import type { Slots } from '../../ui/slots.ts';

/** What delivery shows on the pages of the plan; `site` fills it in. */
export interface PlanSlots extends Slots {
  /** The activities of a programme, as a list. */
  activities(tx: Tx, visit: Visit, programmeId: string): Promise<Child>;
  /** How many took part in a programme's activities; undefined where nobody is recorded. */
  participationOf(tx: Tx, visit: Visit, programmeId: string): Promise<Participation | undefined>;
}

/** People who took part, each counted once, and those of them who confirmed it themselves. */
export interface Participation {
  attended: number;
  confirmed: number;
}
