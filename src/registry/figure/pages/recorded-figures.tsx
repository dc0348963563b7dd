import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Figure, Figures } from '../../../ui/figure.tsx';
import type { recordedCounts } from '../../workforce/queries/recorded-counts.ts';
import { dataWords } from '../page-messages.ts';

interface RecordedFiguresProps {
  recorded: Awaited<ReturnType<typeof recordedCounts>>;
  visit: Visit;
}

/** What the registry itself holds, beside what sources say: the real and the fictional apart. */
export function RecordedFigures({ recorded, visit }: RecordedFiguresProps) {
  const say = dataWords(visit.language).counts;
  const shown = [false, true].flatMap((fictional) =>
    (['businesses', 'workers'] as const).map((of) => ({
      of,
      fictional,
      counts: recorded.filter((each) => each.of === of && each.fictional === fictional),
    })),
  ).filter(({ counts }) => counts.length > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{say.recorded}</h2>
      <p>{say.recordedIntro}</p>
      <Figures>
        {shown.map(({ of, fictional, counts }) => {
          const hidden = counts.some(({ counted }) => counted === null);
          const total = counts.reduce((sum, { counted }) => sum + (counted ?? 0), 0);
          const number = decimal(total, visit.language);
          return (
            <Figure label={of === 'businesses' ? say.recordedBusinesses : say.recordedWorkers}
              value={hidden ? say.atLeast(number) : number} unit={say.units[of]}
              note={[fictional && say.fictional, hidden && say.hidden].filter(Boolean).join(' ')} />
          );
        })}
      </Figures>
    </section>
  );
}
