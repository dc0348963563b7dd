export { frontPage } from './pages/front.tsx';
export { healthPages } from './pages/health.tsx';
export { homePages } from './pages/home.tsx';
export { looseEndsPages } from './pages/loose-ends.tsx';
export { threadFigure } from './pages/stations.tsx';
export { promiseRatesPage } from './pages/promises.tsx';
