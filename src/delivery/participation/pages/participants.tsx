import { decimal } from '../../../kernel/quantity.ts';
import { Figure, Figures } from '../../../ui/figure.tsx';
import { Details, Table } from '../../../ui/table.tsx';
import type { ActivityProps } from '../../activity/pages/props.ts';
import type { ActivityPage } from '../../activity/queries/activity-page.ts';
import { stateAfter } from '../../activity/rules/life.ts';
import { confirmForParticipant } from '../commands/confirm-for-participant.ts';
import { participationWords } from '../messages.ts';
import { accordOf } from '../rules/accord.ts';
import { speaksFor } from '../rules/voice.ts';

/** How many took part, for everybody; who they are and what they say, for members. */
export function Participants({ activity, visit }: ActivityProps) {
  const say = participationWords(visit.language);
  return (
    <section>
      <h2>{say.section}</h2>
      {activity.registered === 0 ? <p>{say.none}</p> : <Counts activity={activity} visit={visit} />}
      {activity.registered > 0 && !visit.isMember && <p>{say.membersOnly}</p>}
      {activity.participants.length > 0 && <Names activity={activity} visit={visit} />}
      {activity.wins.length > 0 && (
        <>
          <h3>{say.wins}</h3>
          {activity.wins.map(({ useful }) => <blockquote>{useful}</blockquote>)}
        </>
      )}
    </section>
  );
}

function Counts({ activity, visit }: ActivityProps) {
  const { language } = visit;
  const say = participationWords(language);
  const count = (n: number) => decimal(n, language);
  const recorded = activity.attended !== null;
  const about = activity.state === 'held' || activity.state === 'followed_up';
  return (
    <>
      {about && <p>{say.explained}</p>}
      <Figures>
        <Figure label={say.counts.registered} value={count(activity.registered)} unit={say.people} />
        {about && (
          <>
            <Figure label={say.counts.attended} unit={say.people} note={recorded ? undefined : say.notRecorded}
              value={activity.attended === null ? undefined : count(activity.attended)} />
            <Figure label={say.counts.confirmed} unit={say.people}
              value={recorded ? count(activity.confirmed) : undefined} />
            <Figure label={say.counts.disputed} unit={say.people}
              value={recorded ? count(activity.disputed) : undefined} />
          </>
        )}
      </Figures>
    </>
  );
}

function Names({ activity, visit }: ActivityProps) {
  const say = participationWords(visit.language);
  const { participants, registered } = activity;
  const columns = [say.name, say.cluster, say.attendance, say.confirmation].map((label) => ({ label }));
  const rows = participants.map((each) => [
    each.name,
    each.cluster ?? '',
    attendanceOf(each, visit.language),
    <Confirmation participant={each} activity={activity} visit={visit} />,
  ]);
  return (
    <Details summary={say.list}>
      {participants.length < registered && <p>{say.shownOf(participants.length, registered)}</p>}
      <Table caption={say.list} captionHidden columns={columns} rows={rows} />
    </Details>
  );
}

type Participant = ActivityPage['participants'][number];

function attendanceOf({ attended }: Participant, language: ActivityProps['visit']['language']): string {
  const words = participationWords(language).attended;
  if (attended === null) return words.unknown;
  return attended ? words.yes : words.no;
}

function Confirmation({ participant, activity, visit }: ActivityProps & { participant: Participant }) {
  const say = participationWords(visit.language);
  const { consent } = participant;
  const assist = visit.may(confirmForParticipant) && stateAfter(activity.state, 'confirm') !== undefined
    && speaksFor(visit.actor?.organisationId ?? null, participant);
  const href = visit.at('kegiatan', activity.id, 'peserta', participant.id, 'tegaskan');
  return (
    <>
      {say.accords[accordOf(participant)]}
      {consent && <small> ({say.assisted(say.consents[consent])})</small>}
      {assist && <> <a href={href}>{say.do.confirmFor}<span class="sr-only">: {participant.name}</span></a></>}
    </>
  );
}
