import { asksOfDelivery, newsOfDelivery, nextActivities } from '../../delivery/index.ts';
import { asksOfCommitments, asksOfForum, newsForPerson, nextMeetings } from '../../forum/index.ts';
import type { Day } from '../../kernel/calendar.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { asMember } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { asksOfPlan } from '../../plan/index.ts';
import type { PlanAsk } from '../../plan/index.ts';
import { frontWords } from '../words.ts';

/** One thing asked of a person: a sentence, the word on its button, and the page that does it. */
export interface Asked {
  says(language: Language): string;
  does(language: Language): string;
  href: string[];
  due?: Day;
}

/** A home stays readable. */
const SHOWN = 8;

/** What every slice asks of somebody in their role: those with a date first, the earliest on top. */
export async function asksOf(tx: Tx, actor: Actor, today: Day): Promise<Asked[]> {
  const [commitments, forum, delivery, plan] = await Promise.all([
    asksOfCommitments(tx, actor, today),
    asksOfForum(tx, actor, today),
    asksOfDelivery(tx, actor, today),
    asksOfPlan(tx, actor, today),
  ]);
  const asks: Asked[] = [...commitments, ...forum, ...delivery, ...plan.map(asAsked)];
  return asks.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999')).slice(0, SHOWN);
}

function asAsked({ kind, indicator, indicatorId, targetOn }: PlanAsk): Asked {
  return {
    says: (language) => frontWords(language).home.plan[kind](indicator),
    does: (language) => frontWords(language).home.measure,
    href: ['indikator', indicatorId, 'ukur'],
    due: targetOn,
  };
}

/** What happened to what a person raised, supported or took part in, the newest first. */
export async function newsOf(tx: Tx, actor: Actor) {
  const { personId, organisationId } = asMember(actor);
  const [forum, delivery] = await Promise.all([
    newsForPerson(tx, personId, organisationId),
    newsOfDelivery(tx, personId, organisationId),
  ]);
  return [...forum, ...delivery].toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, SHOWN);
}

export interface ComingUp {
  path: 'rapat' | 'kegiatan';
  id: string;
  title: string;
  day: Day;
  time: string;
  place: string;
}

/** The meetings and activities that come next, the soonest first. */
export async function comingUp(tx: Tx, actor: Actor, today: Day): Promise<ComingUp[]> {
  const { organisationId } = asMember(actor);
  const coming = (path: ComingUp['path']) => (each: Planned) =>
    ({ path, id: each.id, title: each.title, day: each.planned_for, time: each.starts_at, place: each.place });
  const [meetings, activities] = await Promise.all([
    nextMeetings(tx, organisationId, today),
    nextActivities(tx, actor, today),
  ]);
  const all = [...meetings.map(coming('rapat')), ...activities.map(coming('kegiatan'))];
  return all.toSorted((a, b) => a.day.localeCompare(b.day)).slice(0, SHOWN);
}

interface Planned {
  id: string;
  title: string;
  planned_for: Day;
  starts_at: string;
  place: string;
}
