import { recordMotif } from './commands/record-motif.ts';

export { motifPages } from './pages/motifs.tsx';
export type { HeritageViews } from './schema.ts';

/** Every command on motifs. */
export const heritageCommands = [recordMotif];
