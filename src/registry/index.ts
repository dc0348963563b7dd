import { addCluster } from './cluster/commands/add-cluster.ts';
import { correctFigure } from './figure/commands/correct-figure.ts';
import { recordFigure } from './figure/commands/record-figure.ts';
import { recordLever } from './figure/commands/record-lever.ts';
import { recordPublishedAnswer } from './figure/commands/record-published-answer.ts';
import { recordRole } from './stakeholder/commands/record-role.ts';
import { addBusiness } from './workforce/commands/add-business.ts';
import { addWorker } from './workforce/commands/add-worker.ts';

export { clusterPages } from './cluster/pages/clusters.tsx';
export { clusterOptions } from './cluster/queries/cluster-options.ts';
export { dataPages } from './figure/pages/index.tsx';
export { RegionNotice } from './region/region-notice.tsx';
export { loadRegions, regionName } from './region/regions.ts';
export type { RegistryViews } from './schema.ts';
export { stakeholderPages } from './stakeholder/pages/stakeholders.tsx';
export { businessPages } from './workforce/pages/businesses.tsx';
export { workerPages } from './workforce/pages/workers.tsx';

/** Every command on clusters, figures, businesses, workers and roles. */
export const registryCommands = [
  addCluster, recordFigure, correctFigure, recordPublishedAnswer, recordLever, recordRole, addBusiness,
  addWorker,
];
