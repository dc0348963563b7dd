import type { Tx } from '../../../platform/database/scope.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { findCluster } from '../../cluster/queries/find-cluster.ts';
import { loadRegions } from '../../region/regions.ts';
import { COUNTRY, WORKSPACE } from '../rules/subject.ts';

const OF_CLUSTER = 'cluster:';

interface About {
  subject: string;
  cluster_id: string | null;
}

/**
 * What a figure is about, from how forms and files write it: a region code, `00` for the country,
 * `workspace`, or `cluster:` and a cluster's name or id.
 * @throws Problem with a fault at `subject` for a region or cluster that is not known
 */
export async function findSubject(tx: Tx, given: string): Promise<About> {
  if (given.startsWith(OF_CLUSTER)) {
    const { id } = await findCluster(tx, given.slice(OF_CLUSTER.length).trim(), 'subject');
    return { subject: 'cluster', cluster_id: id };
  }
  const known = [COUNTRY, WORKSPACE].includes(given) || (await loadRegions()).has(given);
  if (!known) throw fieldProblem('subject', { rule: 'unknown' });
  return { subject: given, cluster_id: null };
}
