import type { Child } from 'hono/jsx';
import { monthYear } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { List, Row } from '../../../ui/list.tsx';
import { programmeWords } from '../messages.ts';
import { programmesOf } from '../queries/programme-list.ts';
import { programmeState } from './state.ts';

/** The programmes of an organisation that are not over, for the page on which it is handed over. */
export async function handedOverProgrammes(tx: Tx, visit: Visit, organisationId: string): Promise<Child> {
  const programmes = await programmesOf(tx, organisationId);
  if (programmes.length === 0) return null;
  const say = programmeWords(visit.language);
  return (
    <section class="grid grid-cols-1 gap-4">
      <h2>{say.many}</h2>
      <List>
        {programmes.map(({ id, title, state, starts_on, ends_on }) => (
          <Row href={visit.at('program', id)} title={title} state={programmeState(state, visit)}
            meta={say.from(monthYear(starts_on, visit.language), monthYear(ends_on, visit.language))} />
        ))}
      </List>
    </section>
  );
}
