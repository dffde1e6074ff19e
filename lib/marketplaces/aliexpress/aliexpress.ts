import type { Marketplace } from '../marketplace';
import { aliExpressPages } from './pages';
import { aliExpressPolicy } from './policy';

/** AliExpress, as the rest of the extension knows it: its pages and its rules. */
export const aliExpress: Marketplace = { ...aliExpressPages, policy: aliExpressPolicy };
