import type { Database, Engine } from './engine.ts';

/**
 * The owner's handle, which row-level security does not bind: for migrations, sessions, jobs and the
 * audit chain, which work across workspaces. Nothing that answers a person's question may use it;
 * the architecture check lists who does.
 */
export function asSystem(engine: Engine): Database {
  return engine.owner;
}
