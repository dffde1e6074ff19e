import { readDetailPage } from './detail';
import { singleOrderShop } from './single-order';

export const temuDetails = singleOrderShop('detail', readDetailPage);
