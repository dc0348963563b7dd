import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Symbols } from '../../../ui/chart/symbols.tsx';
import type { ListedFigure } from '../../figure/queries/figure-list.ts';
import { datedSource } from '../../figure/said.ts';
import { clusterWords } from '../messages.ts';
import type { ListedCluster } from '../queries/cluster-list.ts';
import { lies, widestSource } from '../rules/sketch.ts';

export type CountedMeasure = 'businesses' | 'workers';

interface ClusterPictureProps {
  clusters: readonly ListedCluster[];
  figures: readonly ListedFigure[];
  measure: CountedMeasure;
  visit: Visit;
}

/** The clusters as circles in their districts, by the one source that counted most of them. */
export function ClusterPicture({ clusters, figures, measure, visit }: ClusterPictureProps) {
  const say = clusterWords(visit.language);
  const counts = figures.filter((figure) => figure.measure === measure);
  const widest = widestSource(counts);
  if (!widest) return <p>{say.noCounts}</p>;
  const values = new Map(widest.counts.map(({ cluster_id, value }) => [cluster_id, value]));
  const placed = clusters.filter(({ district }) => district !== null);
  const unplaced = clusters.filter(({ district }) => district === null);
  const groups = [...Map.groupBy(placed, ({ district }) => district ?? '')].map(([label, members]) => ({
    label,
    at: lies(label),
    symbols: members.map(({ id, name }) => ({
      label: name, href: visit.at('sentra', id), value: values.get(id),
    })),
  }));
  const largest = widest.counts.toSorted((one, other) => other.value - one.value)[0];
  const most = `${largest?.cluster_name} (${decimal(largest?.value ?? 0, visit.language)})`;
  return (
    <>
      <Symbols title={say.picture[measure](datedSource(widest, visit.language))}
        describes={say.describes(values.size, most)} unit={say.units[measure]} groupWord={say.groupWord}
        symbolWord={say.many} groups={groups} />
      {unplaced.length > 0 && <p>{say.uncounted(unplaced.map(({ name }) => name).join(', '))}</p>}
      {widest.counts.length < counts.length && <p class="figure-note">{say.otherSources}</p>}
    </>
  );
}
