import { readDetailPage } from './detail';
import { singleOrderPages } from './single-order';

export const details = singleOrderPages('detail', readDetailPage);
