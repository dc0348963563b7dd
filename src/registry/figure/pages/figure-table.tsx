import type { Visit } from '../../../platform/web/visit.ts';
import { Table } from '../../../ui/table.tsx';
import type { Regions } from '../../region/regions.ts';
import { figureWords } from '../messages.ts';
import { dataWords } from '../page-messages.ts';
import type { ListedFigure } from '../queries/figure-list.ts';
import { said, subjectName } from '../said.ts';

interface FigureTableProps {
  caption: string;
  figures: readonly ListedFigure[];
  visit: Visit;
  regions: Regions;
}

/** Figures in rows: about what, how much, as of when, what was counted, who says so. */
export function FigureTable({ caption, figures, visit, regions }: FigureTableProps) {
  const say = dataWords(visit.language).figures;
  const words = figureWords(visit.language);
  const columns = [
    { label: say.subject }, { label: say.measure }, { label: say.value, figures: true }, { label: say.asOf },
    { label: say.definition }, { label: say.source },
  ];
  const rows = figures.map((figure) => [
    subjectName(figure, visit, regions),
    words.measures[figure.measure],
    <a href={visit.at('angka', figure.id)}>{said(figure, visit.language)}</a>,
    figure.as_of ?? words.undated,
    <>{figure.definition}{figure.note && <> <small>{figure.note}</small></>}</>,
    <>{figure.source}{figure.version > 1 && <> <small>({say.correctedMark})</small></>}</>,
  ]);
  return <Table caption={caption} captionHidden columns={columns} rows={rows} />;
}
