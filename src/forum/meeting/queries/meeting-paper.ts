import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { meetingTables } from '../schema.ts';

/** Who signs for the convening organisation, in the order of the signatures. */
const offices = { chair: ['chair', 'head'], secretary: ['secretariat', 'secretary'] } as const;

/**
 * What the papers of a meeting need: whom it invites besides the convening organisation, its agenda in order,
 * and who held office there when the letter was written. For members only: it names people.
 * @throws Problem `not-found`
 */
export async function meetingPaper(tx: Tx, id: string) {
  const meeting = await meetingTables(tx)
    .selectFrom('forum.meeting as r')
    .innerJoin('identity.organisations as o', 'o.id', 'r.convened_by')
    .select(['r.title', 'r.planned_for', 'r.starts_at', 'r.ends_at', 'r.place', 'r.letter_number', 'r.copies'])
    .select(['r.planned_on', 'o.name as convener'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('forum.invitation as v')
          .innerJoin('identity.organisations as vo', 'vo.id', 'v.organisation_id')
          .select('vo.name')
          .whereRef('v.meeting_id', '=', 'r.id')
          .whereRef('v.organisation_id', '!=', 'r.convened_by')
          .orderBy('vo.name'),
      ).as('invited'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.agenda_item as i')
          .select('i.title')
          .whereRef('i.meeting_id', '=', 'r.id')
          .orderBy('i.position'),
      ).as('agenda'),
      jsonArrayFrom(
        eb
          .selectFrom('identity.tenures as t')
          .select(['t.role', 't.person_name'])
          .whereRef('t.organisation_id', '=', 'r.convened_by')
          .whereRef('t.valid_from', '<=', 'r.planned_on')
          .where((on) => on.or([on('t.valid_to', 'is', null), on('t.valid_to', '>=', on.ref('r.planned_on'))]))
          .orderBy('t.valid_from')
          .orderBy('t.id'),
      ).as('officers'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!meeting) throw notFound();
  const { officers, ...rest } = meeting;
  const holder = (office: keyof typeof offices) =>
    officers.find((each) => offices[office].some((role) => role === each.role))?.person_name ?? null;
  return { ...rest, chair: holder('chair'), secretary: holder('secretary') };
}
