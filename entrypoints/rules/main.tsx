import { drawPage } from '../../components/draw-page';
import { RulesPage } from '../../components/rules/rules-page';
import { systemClock } from '../../lib/adapters/clock';
import { localeWords } from '../../lib/adapters/words';
import { ruleBook } from '../../lib/view-models/rules-book';

const words = localeWords();
const book = ruleBook(words);

drawPage(document, {
  here: () => ({ words, now: systemClock.now(), zone: systemClock.zone() }),
  title: 'rulesTitle',
  Page: () => <RulesPage book={book} />,
});
// The page was empty when the browser looked for the rule that the address names.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
