import { writeFileSync } from 'node:fs';
import { ruleBook } from '../../lib/view-models/rules-book';
import { localeWords } from './locale-words';
import { rulesMarkdown } from './rules-markdown';
import { RULES_FILE } from './rules-page-file';

const words = localeWords();
writeFileSync(RULES_FILE, rulesMarkdown(ruleBook(words), words));
process.stdout.write(`Wrote ${RULES_FILE}\n`);
