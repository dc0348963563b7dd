import { only } from '../platform/access/policy.ts';

const secretariat = only('secretariat');

/** Associations keep the records of their own artisans; what sources say is kept by the secretariat. */
const keepersOfArtisans = only('secretariat', 'chair', 'secretary');

/** Who may do what with clusters, figures, businesses, workers and roles. */
export const policy = {
  addCluster: secretariat,
  recordFigure: secretariat,
  correctFigure: secretariat,
  recordRole: secretariat,
  recordLever: secretariat,
  recordPublishedAnswer: secretariat,
  addBusiness: keepersOfArtisans,
  addWorker: keepersOfArtisans,
};
