import { singleOrderPages } from './pages/single-order';
import { readTrackingPage } from './pages/tracking/tracking';

export const trackings = singleOrderPages(readTrackingPage);
