import { singleOrderShop } from './single-order';
import { readTrackingPage } from './tracking';

export const temuTrackings = singleOrderShop('tracking', readTrackingPage);
