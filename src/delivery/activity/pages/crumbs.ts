import type { Visit } from '../../../platform/web/visit.ts';
import { placeCrumb } from '../../../ui/places.ts';

export const crumbs = (visit: Visit) => [placeCrumb('activities', visit)];
