import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Table } from '../../../ui/table.tsx';
import { FictionalLabel } from '../../../ui/thing.tsx';
import type { ListedFigure } from '../../figure/queries/figure-list.ts';
import type { recordedCounts } from '../../workforce/queries/recorded-counts.ts';
import { clusterWords } from '../messages.ts';
import type { ListedCluster } from '../queries/cluster-list.ts';
import { widestSource } from '../rules/sketch.ts';
import type { CountedMeasure } from './cluster-picture.tsx';
import { OnRecordCount } from './on-record-count.tsx';

interface ClusterTableProps {
  clusters: readonly ListedCluster[];
  figures: readonly ListedFigure[];
  recorded: Awaited<ReturnType<typeof recordedCounts>>;
  visit: Visit;
}

/** Clusters in rows: what a source counted, and in columns of their own what is on record here. */
export function ClusterTable({ clusters, figures, recorded, visit }: ClusterTableProps) {
  const say = clusterWords(visit.language);
  const ofMeasure = (measure: CountedMeasure) =>
    new Map(widestSource(figures.filter((figure) => figure.measure === measure))?.counts
      .map(({ cluster_id, value }) => [cluster_id, decimal(value, visit.language)]));
  const stated = { businesses: ofMeasure('businesses'), workers: ofMeasure('workers') };
  const onRecord = (id: string, of: CountedMeasure) =>
    recorded.filter((each) => each.of === of && each.cluster_id === id)
      .map((counts) => <OnRecordCount {...counts} language={visit.language} />);
  const hasRecords = recorded.length > 0;
  const columns = [
    { label: say.columns.name }, { label: say.columns.district },
    { label: say.columns.businesses, figures: true }, { label: say.columns.workers, figures: true },
    ...(hasRecords ? [say.columns.recordedBusinesses, say.columns.recordedWorkers] : [])
      .map((label) => ({ label, figures: true })),
  ];
  const rows = clusters.map(({ id, name, district, fictional }) => [
    <><a href={visit.at('sentra', id)}>{name}</a> {fictional && <FictionalLabel />}</>,
    district ?? say.noDistrict,
    stated.businesses.get(id) ?? '–',
    stated.workers.get(id) ?? '–',
    ...(hasRecords ? [onRecord(id, 'businesses'), onRecord(id, 'workers')] : []),
  ]);
  return (
    <section>
      <h2>{say.table}</h2>
      <p>{say.counted(clusters.length)}</p>
      <Table caption={say.table} captionHidden columns={columns} rows={rows} />
      {hasRecords && <p class="figure-note">{say.recordedNote}</p>}
    </section>
  );
}
