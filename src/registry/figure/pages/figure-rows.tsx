import type { Visit } from '../../../platform/web/visit.ts';
import { List, Row } from '../../../ui/list.tsx';
import type { Regions } from '../../region/regions.ts';
import { figureWords } from '../messages.ts';
import { dataWords } from '../page-messages.ts';
import type { ListedFigure } from '../queries/figure-list.ts';
import { datedSource, said, subjectName } from '../said.ts';

interface FigureRowsProps {
  figures: readonly ListedFigure[];
  visit: Visit;
  regions: Regions;
  /** The heading of each subject. */
  heading: 'h2' | 'h3';
}

/** Figures under what they are about: how much, as of when, what was counted, who says so. */
export function FigureRows({ figures, visit, regions, heading: Heading }: FigureRowsProps) {
  const subjects = Map.groupBy(figures, (figure) => subjectName(figure, visit, regions));
  return (
    <>
      {[...subjects].map(([subject, about]) => (
        <section>
          <Heading>{subject}</Heading>
          <List>{about.map((figure) => <FigureRow figure={figure} visit={visit} />)}</List>
        </section>
      ))}
    </>
  );
}

function FigureRow({ figure, visit }: { figure: ListedFigure; visit: Visit }) {
  const { language } = visit;
  const say = dataWords(language).figures;
  const measure = figureWords(language).measures[figure.measure];
  return (
    <Row href={visit.at('angka', figure.id)} title={`${measure}: ${said(figure, language)}`}
      state={figure.version > 1 ? { word: say.correctedMark } : undefined}
      meta={<>{datedSource(figure, language)}. {figure.definition} {figure.note}</>} />
  );
}
