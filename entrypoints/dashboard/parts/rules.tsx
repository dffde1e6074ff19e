import { computed, signal } from '@preact/signals';
import type { DashboardPart } from '../../../components/dashboard/part';
import { RulesPage } from '../../../components/rules/rules-page';
import { ruleBook } from '../../../lib/view-models/rules-book';
import { words } from '../here';

const book = computed(() => ruleBook(words));
/** What the address names; another one each time, so that the same link leads there again. */
const at = signal<{ readonly anchor: string | null }>({ anchor: null });

/** Every rule, to be checked. */
export const part: DashboardPart = {
  title: () => words.say('rulesTitle'),
  View: () => <RulesPage book={book.value} at={at.value} />,
  turnTo: ({ named: { anchor } }) => {
    at.value = { anchor: anchor ?? null };
  },
};
