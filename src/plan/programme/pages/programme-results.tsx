import { ButtonLink } from '../../../ui/button.tsx';
import { Empty, List, Row } from '../../../ui/list.tsx';
import { resultState } from '../../measurement/pages/state.ts';
import { tellReading } from '../../measurement/tell.ts';
import { readingOf } from '../../measurement/rules/reading.ts';
import { mayStillPlan } from '../../pages/own.ts';
import { addResult } from '../commands/add-result.ts';
import { programmeWords } from '../messages.ts';
import type { ProgrammePage } from '../queries/programme-page.ts';
import { levels } from '../rules/levels.ts';
import type { Level } from '../rules/levels.ts';
import type { ProgrammeProps } from './props.ts';

/** What a programme aims at, from what changes down to what is put in, each with what its indicators say. */
export function ProgrammeResults({ programme, visit }: ProgrammeProps) {
  const say = programmeWords(visit.language);
  const { results } = programme;
  const may = mayStillPlan(visit, addResult, programme);
  return (
    <section class="grid grid-cols-1 gap-4">
      <h2>{say.results}</h2>
      {results.length === 0 && <Empty belongs={say.noResults}><p>{say.noResultsHow}</p></Empty>}
      {levels.toReversed().map((level) => (
        <LevelOf level={level} results={results.filter((result) => result.level === level)}
          programme={programme} visit={visit} />
      ))}
      {may && results.length > 0 && (
        <p class="actions">
          <ButtonLink href={visit.at('program', programme.id, 'hasil')} quiet>
            {addResult.words(visit.language).title}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

interface LevelProps extends ProgrammeProps {
  level: Level;
  results: ProgrammePage['results'];
}

function LevelOf({ level, results, programme, visit }: LevelProps) {
  if (results.length === 0) return null;
  return (
    <div>
      <h3 class="first-letter:uppercase">{programmeWords(visit.language).levels[level]}</h3>
      <List>
        {results.map((result) => (
          <Row href={visit.at('hasil', result.id)} title={result.title}
            state={resultState({ ...result, state: programme.state }, visit)}>
            {result.indicators.map((indicator) => (
              <p class="row-meta">{indicator.name}: {tellReading(indicator, readingOf(indicator), visit.language)}</p>
            ))}
          </Row>
        ))}
      </List>
    </div>
  );
}
