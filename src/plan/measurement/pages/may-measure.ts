import type { Visit } from '../../../platform/web/visit.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';

/** Whether this reader may measure a programme of that organisation: its own people and the secretariat. */
export function mayMeasure(visit: Visit, { organisation_id }: { organisation_id: string }): boolean {
  const { actor } = visit;
  const own = actor?.organisationId === organisation_id || actor?.role === 'secretariat';
  return own && visit.may(recordMeasurement);
}
