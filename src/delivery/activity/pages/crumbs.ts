import type { Visit } from '../../../platform/web/visit.ts';
import { activityWords } from '../messages.ts';

export const crumbs = (visit: Visit) => [{ label: activityWords(visit.language).many, href: visit.at('kegiatan') }];
