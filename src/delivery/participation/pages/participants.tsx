import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Figure, Figures } from '../../../ui/figure.tsx';
import { List } from '../../../ui/list.tsx';
import { Details } from '../../../ui/table.tsx';
import { State } from '../../../ui/thing.tsx';
import type { Tone } from '../../../ui/thing.tsx';
import type { ActivityProps } from '../../activity/pages/props.ts';
import type { ActivityPage } from '../../activity/queries/activity-page.ts';
import { stateAfter } from '../../activity/rules/life.ts';
import { confirmForParticipant } from '../commands/confirm-for-participant.ts';
import { participationWords } from '../messages.ts';
import { accordOf } from '../rules/accord.ts';
import type { Accord } from '../rules/accord.ts';
import { speaksFor } from '../rules/voice.ts';

const tones: Record<Accord, Tone> = {
  confirmed: 'good',
  disputed: 'attention',
  awaited: 'plain',
  said_only: 'plain',
  absent: 'ended',
  open: 'plain',
};

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
  return (
    <Details summary={say.list}>
      {participants.length < registered && <p>{say.shownOf(participants.length, registered)}</p>}
      <List>
        {participants.map((each) => <Participant participant={each} activity={activity} visit={visit} />)}
      </List>
    </Details>
  );
}

interface ParticipantProps extends ActivityProps {
  participant: ActivityPage['participants'][number];
}

/** What the organiser recorded of one participant, and what they say themselves or had said for them. */
function Participant({ participant, activity, visit }: ParticipantProps) {
  const say = participationWords(visit.language);
  const { name, cluster, consent } = participant;
  const accord = accordOf(participant);
  const assist = visit.may(confirmForParticipant) && stateAfter(activity.state, 'confirm') !== undefined
    && speaksFor(visit.actor?.organisationId ?? null, participant);
  const href = visit.at('kegiatan', activity.id, 'peserta', participant.id, 'tegaskan');
  return (
    <li class="row">
      <div class="row-words">
        <p><strong>{name}</strong></p>
        <p class="row-meta">
          {[cluster, attendanceOf(participant, visit), consent && say.assisted(say.consents[consent])]
            .filter(Boolean).join(' · ')}
        </p>
        {assist && (
          <div class="actions"><a href={href}>{say.do.confirmFor}<span class="sr-only">: {name}</span></a></div>
        )}
      </div>
      {accord !== 'open' && accord !== 'absent' && <State word={say.accords[accord]} tone={tones[accord]} />}
    </li>
  );
}

function attendanceOf({ attended }: ParticipantProps['participant'], visit: Visit): string {
  const words = participationWords(visit.language).attended;
  if (attended === null) return words.unknown;
  return attended ? words.yes : words.no;
}
