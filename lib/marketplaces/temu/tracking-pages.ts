import { singleOrderShop } from './single-order';
import { readTrackingPage } from './tracking';

export const trackings = singleOrderShop('tracking', readTrackingPage);
