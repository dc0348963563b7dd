import type { Visit } from '../platform/web/visit.ts';
import type { Section } from './frame.ts';
import { uiWords } from './messages.ts';

/** Where each place of the navigation is, below its workspace. */
export const placePaths: Readonly<Record<Section, string>> = {
  home: '',
  forum: '/forum',
  plan: '/rencana',
  activities: '/kegiatan',
  data: '/data',
  more: '/lainnya',
};

/** The way back to a place of the navigation, first of the crumbs of the pages in it. */
export function placeCrumb(section: Exclude<Section, 'home'>, visit: Visit) {
  return { label: uiWords(visit.language)[section], href: visit.at() + placePaths[section] };
}
