import type { Kysely } from 'kysely';

interface Motif {
  workspace_id: string;
  id: string;
  name: string;
  meaning: string;
  place: string | null;
  /** The code of the region whose motif it is. */
  belongs_to: string | null;
  /** A day as YYYY-MM-DD, or a time in words. */
  since: string | null;
  correction: string | null;
  source: string;
}

/** The view other slices may read. */
type HeritageViews = { 'heritage.motifs': Motif };

export function heritageTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<HeritageViews & { 'heritage.motif': Motif & { recorded_at: Date } }>();
}
