import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Deed } from '../../../ui/deed.tsx';
import { State } from '../../../ui/thing.tsx';
import { adoptDecision } from '../../decision/commands/adopt-decision.ts';
import { outcomeState } from '../../decision/pages/state.ts';
import { moveAgendaItem } from '../commands/move-agenda-item.ts';
import { meetingWords } from '../messages.ts';
import type { meetingAgenda } from '../queries/meeting-page.ts';
import { allows } from '../rules/life.ts';
import type { MeetingLife } from '../rules/life.ts';

type Matter = Awaited<ReturnType<typeof meetingAgenda>>[number];

interface AgendaProps {
  meeting: MeetingLife & { id: string };
  agenda: readonly Matter[];
  visit: Visit;
}

interface MatterProps {
  meetingId: string;
  matter: Matter;
  visit: Visit;
}

/** What the meeting talks about, in order, with who asked for it, what is held against it and what was decided. */
export function Agenda({ meeting, agenda, visit }: AgendaProps) {
  const say = meetingWords(visit.language);
  const orders = allows(meeting, 'order') && visit.may(moveAgendaItem);
  const decides = allows(meeting, 'decide') && visit.may(adoptDecision);
  const next = agenda.find((matter) => !matter.decision_id);
  return (
    <section>
      <h2>{say.agenda}</h2>
      {agenda.length === 0 && <p>{say.noAgenda}</p>}
      {agenda.length > 0 && (
        <ol class="list-of-things">
          {agenda.map((matter, at) => {
            const props = { meetingId: meeting.id, matter, visit };
            return (
              <li class="row" id={`agenda-${matter.id}`}>
                <div class="row-words">
                  <MatterWords {...props} at={at} />
                  {matter.objections.map((each) => <Held {...props} objection={each} open={decides && !matter.decision_id} />)}
                </div>
                {decides && !matter.decision_id && <Deciding {...props} next={matter === next} />}
                {orders && agenda.length > 1 && <Order {...props} first={at === 0} last={at === agenda.length - 1} />}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function MatterWords({ matter, at, visit }: MatterProps & { at: number }) {
  const say = meetingWords(visit.language);
  return (
    <>
      <p><strong>{at + 1}. {matter.title}</strong></p>
      <p class="row-meta">
        {say.askedFor(matter.asked_for)}
        {matter.proposal_id && <> · <a href={visit.at('usulan', matter.proposal_id)}>{say.aboutProposal}</a></>}
      </p>
      {matter.note && <p class="prose">{matter.note}</p>}
      {matter.decision_id && matter.outcome && (
        <p>
          <State {...outcomeState(matter.outcome, visit.language)} />
          {' '}<a href={visit.at('keputusan', matter.decision_id)}>{matter.decision}</a>
        </p>
      )}
    </>
  );
}

type HeldProps = MatterProps & { objection: Matter['objections'][number]; open: boolean };

function Held({ meetingId, objection, open, visit }: HeldProps) {
  const say = meetingWords(visit.language);
  const { id, kind, organisation, body, settled_how } = objection;
  return (
    <blockquote>
      <p>{say.objections[kind]}, {organisation}: {body}</p>
      {settled_how && <p>{say.settledHow(settled_how)}</p>}
      {open && kind === 'objection' && !settled_how && (
        <p><a href={visit.at('rapat', meetingId, 'keberatan', id)}>{say.settle}</a></p>
      )}
    </blockquote>
  );
}

/** The first matter that waits for its decision is what the secretariat goes on with. */
function Deciding({ meetingId, matter, next, visit }: MatterProps & { next: boolean }) {
  const say = meetingWords(visit.language);
  const to = (deed: string) => visit.at('rapat', meetingId, 'agenda', matter.id, deed);
  return (
    <div class="actions">
      <ButtonLink href={to('putuskan')} quiet={!next}>{say.decide}</ButtonLink>
      <ButtonLink href={to('keberatan')} quiet>{say.object}</ButtonLink>
    </div>
  );
}

function Order({ meetingId, matter, first, last, visit }: MatterProps & { first: boolean; last: boolean }) {
  const say = meetingWords(visit.language);
  const move = (direction: 'up' | 'down') => (
    <Deed action={visit.at('rapat', meetingId, 'urutan')} fields={{ agenda_item_id: matter.id, direction }} quiet>
      {say[direction]}<span class="sr-only">: {matter.title}</span>
    </Deed>
  );
  return <div class="actions">{!first && move('up')}{!last && move('down')}</div>;
}
