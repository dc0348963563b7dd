import { recordMotif } from './commands/record-motif.ts';

export type { HeritageViews } from './schema.ts';

/** Every command on motifs. */
export const heritageCommands = [recordMotif];
