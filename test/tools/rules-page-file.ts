import { join } from 'node:path';
import { root } from './source-files';

/** Where the page of rules lies in the repository. */
export const RULES_FILE = join(root, 'lib/marketplaces/RULES.md');
