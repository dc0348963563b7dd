import type { Day } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { meetingTables } from '../schema.ts';

/** Everybody who held a role in an invited organisation on that day, by organisation and name. Members only. */
export function peopleInvited(tx: Tx, meetingId: string, on: Day) {
  return meetingTables(tx)
    .selectFrom('forum.invitation as v')
    .innerJoin('identity.tenures as t', 't.organisation_id', 'v.organisation_id')
    .select(['t.id as tenure_id', 't.person_id', 't.person_name', 't.organisation_id', 't.organisation_name', 't.role'])
    .where('v.meeting_id', '=', meetingId)
    .where('t.valid_from', '<=', on)
    .where((eb) => eb.or([eb('t.valid_to', 'is', null), eb('t.valid_to', '>=', on)]))
    .orderBy('t.organisation_name')
    .orderBy('t.person_name')
    .orderBy('t.id')
    .execute();
}
