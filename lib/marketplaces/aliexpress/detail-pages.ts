import { readDetailPage } from './detail';
import { singleOrderShop } from './single-order';

export const aliExpressDetails = singleOrderShop(readDetailPage);
