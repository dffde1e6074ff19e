import { singleOrderPages } from './single-order';
import { readTrackingPage } from './tracking';

export const trackings = singleOrderPages('tracking', readTrackingPage);
