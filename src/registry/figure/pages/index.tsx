import { Hono } from 'hono';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { claimsPage } from './claims.tsx';
import { clusterQuestionPage } from './cluster-question.tsx';
import { countsPage } from './counts.tsx';
import { figurePages } from './figures.tsx';
import { growthPage } from './growth.tsx';
import { hubPage } from './hub.tsx';
import { leversPage } from './levers.tsx';

/** The section of data: what sources say of the region. */
export function dataPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  hubPage(app);
  countsPage(app);
  growthPage(app);
  clusterQuestionPage(app);
  claimsPage(app);
  leversPage(app);
  figurePages(app);
  return app;
}
