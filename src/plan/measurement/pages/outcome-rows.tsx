import type { Visit } from '../../../platform/web/visit.ts';
import { List, Row } from '../../../ui/list.tsx';
import { FictionalLabel } from '../../../ui/thing.tsx';
import type { outcomeList } from '../queries/outcome-list.ts';
import { readingOf } from '../rules/reading.ts';
import { tellReading } from '../tell.ts';
import { resultState } from './state.ts';

interface OutcomeRowsProps {
  outcomes: Awaited<ReturnType<typeof outcomeList>>['rows'];
  visit: Visit;
}

/** Outcomes one line each, with what their indicators say. */
export function OutcomeRows({ outcomes, visit }: OutcomeRowsProps) {
  return (
    <List>
      {outcomes.map((outcome) => (
        <Row href={visit.at('hasil', outcome.id)} title={outcome.title} state={resultState(outcome, visit)}
          meta={[outcome.programme, outcome.organisation].join(' · ')}>
          {outcome.indicators.map((indicator) => (
            <p>{indicator.name}: {tellReading(indicator, readingOf(indicator), visit.language)}</p>
          ))}
          {outcome.fictional && <FictionalLabel />}
        </Row>
      ))}
    </List>
  );
}
