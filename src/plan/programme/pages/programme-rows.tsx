import { monthYear } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { List, Row } from '../../../ui/list.tsx';
import { FictionalLabel } from '../../../ui/thing.tsx';
import { programmeWords } from '../messages.ts';
import type { programmeList } from '../queries/programme-list.ts';
import { programmeState } from './state.ts';

interface ProgrammeRowsProps {
  programmes: Awaited<ReturnType<typeof programmeList>>['rows'];
  visit: Visit;
}

/** Programmes one line each: whose, and from when to when. */
export function ProgrammeRows({ programmes, visit }: ProgrammeRowsProps) {
  const say = programmeWords(visit.language);
  return (
    <List>
      {programmes.map(({ id, title, state, organisation, starts_on, ends_on, fictional }) => (
        <Row href={visit.at('program', id)} title={title} state={programmeState(state, visit)}
          meta={[organisation, say.from(monthYear(starts_on, visit.language), monthYear(ends_on, visit.language))].join(' · ')}>
          {fictional && <FictionalLabel />}
        </Row>
      ))}
    </List>
  );
}
