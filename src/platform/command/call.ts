import type { Actor } from '../access/actor.ts';

/** One request to carry out a command, whichever door it came through. */
export interface Call {
  workspaceId: string;
  actor: Actor;
  /** UUID made by whoever asks; the same key never does a thing twice. */
  key: string;
  input: Record<string, unknown>;
  /** When it happens; the clock of the platform if left out. */
  now?: Date;
}

/** What the asker gets back, the first time and every time after with the same key. */
export interface Receipt {
  kind: string;
  id: string;
  reveal?: string;
  /** True if the key was known and nothing was done again. */
  again: boolean;
}
