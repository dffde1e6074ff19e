import { pageDataWorld } from '../../lib/adapters/page/data-world';
import type { Doings } from '../../lib/view-models/data/doing';
import { takeAlong } from '../../lib/view-models/data/take-along';
import { connection } from './database';
import { here } from './here';

/** Orders as files; loaded when the first is wanted. */
export const alongOf = (run: Doings['run']) => takeAlong(pageDataWorld(connection, here), run);
