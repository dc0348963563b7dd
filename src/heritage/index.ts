import { recordMotif } from './commands/record-motif.ts';

export { motifPages } from './pages/motifs.tsx';

/** Every command on motifs. */
export const heritageCommands = [recordMotif];
