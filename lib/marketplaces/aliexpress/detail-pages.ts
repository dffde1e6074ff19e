import { readDetailPage } from './pages/detail/detail';
import { singleOrderShop } from './pages/single-order';

export const details = singleOrderShop(readDetailPage);
