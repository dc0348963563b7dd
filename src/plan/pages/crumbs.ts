import type { Visit } from '../../platform/web/visit.ts';
import { placeCrumb } from '../../ui/places.ts';
import { measurementWords } from '../measurement/messages.ts';
import { programmeWords } from '../programme/messages.ts';

/** The way to the plan. */
export function planCrumbs(visit: Visit) {
  return [placeCrumb('plan', visit)];
}

/** The way to the list of programmes. */
export function programmeCrumbs(visit: Visit) {
  return [...planCrumbs(visit), { label: programmeWords(visit.language).many, href: visit.at('program') }];
}

/** The way to the list of outcomes. */
export function outcomeCrumbs(visit: Visit) {
  return [...planCrumbs(visit), { label: measurementWords(visit.language).outcomes, href: visit.at('hasil') }];
}
