import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { askOf } from '../activity/rules/asks.ts';
import type { OrganiserAsk } from '../activity/rules/asks.ts';
import { deliveryWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { deliveryTables } from '../schema.ts';
import { isOf } from './of-person.ts';

/** One thing that delivery asks of somebody, for their home. */
export interface DeliveryAsk {
  /** The sentence, and the word on its button. */
  says(language: Language): string;
  does(language: Language): string;
  /** The page that does it, below the workspace. */
  href: string[];
  /** Since when it waits; nothing here has a deadline. */
  since: Day;
}

/** A home stays readable; the list holds the rest. */
const SHOWN = 8;

type AskKind = OrganiserAsk | 'confirm';

const pages: Record<AskKind, string> = {
  confirm: 'tegaskan',
  hold: 'laksana',
  attend: 'hadir',
  followUp: 'tindak-lanjut',
};

/**
 * To confirm the activities where somebody was recorded as present; and of the activities of their
 * organisation to record that they were held, who was there, and what became of them. Longest waiting first.
 */
export async function asksOfDelivery(tx: Tx, actor: Actor, today: Day): Promise<DeliveryAsk[]> {
  const rows = await waiting(tx, actor);
  return rows
    .flatMap((row) => {
      const own = row.own && policy.organise(actor) ? askOf(row, today) : undefined;
      return [
        ...(row.mine && row.held_on ? [asked(row, 'confirm', row.held_on)] : []),
        ...(own ? [asked(row, own.kind, own.since)] : []),
      ];
    })
    .toSorted((one, other) => one.since.localeCompare(other.since))
    .slice(0, SHOWN);
}

function asked({ id, title }: { id: string; title: string }, kind: AskKind, since: Day): DeliveryAsk {
  return {
    says: (language) => deliveryWords(language).asks[kind](title),
    does: (language) => deliveryWords(language).does[kind],
    href: ['kegiatan', id, pages[kind]],
    since,
  };
}

function waiting(tx: Tx, { personId, organisationId }: Actor) {
  return deliveryTables(tx)
    .selectFrom('delivery.activity as a')
    .select(['a.id', 'a.title', 'a.state', 'a.planned_for', 'a.held_on'])
    .select([own(organisationId).as('own'), toConfirm(personId).as('mine'), unrecorded.as('unrecorded')])
    .where('a.state', '!=', 'cancelled')
    .where((eb) => eb.or([eb.and([own(organisationId), eb('a.state', '!=', 'followed_up')]), toConfirm(personId)]))
    .orderBy('a.planned_for')
    .orderBy('a.id')
    .execute();
}

const own = (organisationId: string | null) => sql<boolean>`coalesce(a.organisation_id = ${organisationId}, false)`;

const toConfirm = (personId: string | null) => sql<boolean>`a.id in (select p.activity_id
  from delivery.participation p where ${isOf(personId)} and p.attended and p.answer is null)`;

const unrecorded = sql<boolean>`(a.attendance_on is null or exists (select from delivery.participation p
  where p.activity_id = a.id and p.attended is null))`;
