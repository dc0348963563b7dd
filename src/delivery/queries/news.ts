import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { deliveryWords } from '../messages.ts';
import { deliveryTables } from '../schema.ts';
import { isOf } from './of-person.ts';

/** Something that happened to an activity somebody takes part in or organises, for their home. */
export interface DeliveryNews {
  says(language: Language): string;
  /** Where to read on, below the workspace. */
  href: string[];
  on: Day;
}

const SHOWN = 10;

type What = 'registered' | 'cancelled' | 'followedUp' | 'confirmed' | 'disputed';

/**
 * That others registered a person for an activity, that one was cancelled or followed up; and of the
 * activities of their organisation how many participants confirm or dispute. The newest first.
 */
export async function newsOfDelivery(tx: Tx, personId: string, organisationId: string): Promise<DeliveryNews[]> {
  const rows = await happened(tx, personId, organisationId);
  return rows.map(({ what, id, title, people, on }) => ({
    says: (language) => deliveryWords(language).news[what](title, people),
    href: ['kegiatan', id],
    on,
  }));
}

const as = (what: What) => sql<What>`${sql.lit(what)}`.as('what');
const one = sql<number>`1`.as('people');

function happened(tx: Tx, person: string, organisation: string) {
  const taking = () =>
    deliveryTables(tx)
      .selectFrom('delivery.activity as a')
      .innerJoin('delivery.participation as p', 'p.activity_id', 'a.id')
      .where(isOf(person));
  return taking()
    .select([as('registered'), 'a.id', 'a.title', one, 'p.registered_on as on'])
    .where('p.registered_by', '!=', person)
    .unionAll(taking().select([as('cancelled'), 'a.id', 'a.title', one, day('a.cancelled_on')])
      .where('a.cancelled_on', 'is not', null))
    .unionAll(taking().select([as('followedUp'), 'a.id', 'a.title', one, day('a.followed_up_on')])
      .where('a.followed_up_on', 'is not', null))
    .unionAll(answered(tx, organisation, 'confirmed'))
    .unionAll(answered(tx, organisation, 'disputed'))
    .orderBy('on', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
}

/** Without the rows that have no such day. */
const day = (column: string) => sql<Day>`${sql.ref(column)}`.as('on');

function answered(tx: Tx, organisation: string, what: 'confirmed' | 'disputed') {
  const differs = sql<boolean>`p.attended <> (p.answer = 'present')`;
  const agrees = sql<boolean>`p.attended and p.answer = 'present'`;
  return deliveryTables(tx)
    .selectFrom('delivery.activity as a')
    .innerJoin('delivery.participation as p', 'p.activity_id', 'a.id')
    .select([as(what), 'a.id', 'a.title', sql<number>`count(*)::integer`.as('people')])
    .select(sql<Day>`max(p.answered_on)`.as('on'))
    .where('a.organisation_id', '=', organisation)
    .where(what === 'confirmed' ? agrees : differs)
    .groupBy(['a.id', 'a.title']);
}
