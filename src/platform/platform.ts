import type { Database, Engine } from './database/engine.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Zone } from '../kernel/calendar.ts';

/** What one running Rembug is made of; made once at start and handed to whoever needs it. */
export interface Platform {
  engine: Engine;
  /** The application's handle; every use of it is bound to a workspace by `inScope`. */
  database: Database;
  jobs: Jobs;
  now: () => Date;
  zone: Zone;
  /** Wraps the keys under which personal values are sealed. */
  secret: string;
}
