import { readDetailPage } from './detail';
import { singleOrderShop } from './single-order';

export const details = singleOrderShop('detail', readDetailPage);
