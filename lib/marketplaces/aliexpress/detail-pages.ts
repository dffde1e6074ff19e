import { readDetailPage } from './pages/detail/detail';
import { singleOrderPages } from './pages/single-order';

export const details = singleOrderPages(readDetailPage);
