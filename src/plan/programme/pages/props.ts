import type { Visit } from '../../../platform/web/visit.ts';
import type { ProgrammePage } from '../queries/programme-page.ts';

/** A programme as one reader sees it. */
export interface ProgrammeProps {
  programme: ProgrammePage;
  visit: Visit;
}
