import type { DashboardPart } from '../../../components/dashboard/part';
import { RulesPage } from '../../../components/rules/rules-page';
import { rulesModel } from '../../../lib/view-models/rules-model';
import { countRules } from '../../../lib/view-models/rules-search';
import { words } from '../here';

const { book, search, all, at, searchFor, turnTo } = rulesModel(words, (query) =>
  history.replaceState(null, '', `#/rules${query === '' ? '' : `?${query}`}`),
);

/** Every rule, to be checked. */
export const part: DashboardPart = {
  title: () => words.say('rulesTitle'),
  View: () => (
    <RulesPage
      book={book.value}
      search={search.value}
      searchFor={searchFor}
      all={all.value}
      found={countRules(book.value)}
      at={at.value}
    />
  ),
  turnTo: ({ named: { anchor }, query }) => turnTo(anchor ?? null, query),
};
