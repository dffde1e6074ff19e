import { effect, untracked } from '@preact/signals';
import { ClaimDesk, claimDeskTitle } from '../../../components/claims/claim-desk';
import type { DashboardPart } from '../../../components/dashboard/part';
import { onOrdersChanged } from '../../../lib/adapters/announcer';
import { inPrivateWindow } from '../../../lib/adapters/private-window';
import { storedSettings } from '../../../lib/adapters/storage/settings';
import { trackingNumberCandidates } from '../../../lib/carriers/tracking-number';
import { claimDeskModel } from '../../../lib/view-models/claims/claim-desk-model';
import { lettersModel } from '../../../lib/view-models/claims/letters-model';
import { tryAgainWhile } from '../../../lib/view-models/condition-model';
import { orderPageModel } from '../../../lib/view-models/order-page/order-page-model';
import { suggestionsIn } from '../../../lib/view-models/order-page/suggestions';
import { background, claimWriter, viewClaimOrder } from '../background';
import { evidenceStore } from '../database';
import { here, words } from '../here';

const { content, said, preview, open, reload, ...actions } = orderPageModel({
  background,
  context: () => ({ ...here(), language: words.language }),
  // No order is added here.
  freshId: () => '',
  show: () => {},
});
const letters = lettersModel(claimWriter);
const { desk, load, answer } = claimDeskModel({
  viewClaimOrder,
  store: evidenceStore,
  context: here,
  answers: letters.answers,
});
const inPrivate = inPrivateWindow();

const loadOpen = (): void =>
  void load(content.value.phase === 'order' ? content.value.order.key : null);
// The order's facts are read anew after every change, and the claim after them.
effect(() => {
  void content.value;
  untracked(loadOpen);
});

// What was typed is shown with it, and what happened is kept with the order.
effect(() => {
  if (desk.value === null || desk.value === 'failed') return;
  const { key, record, asked, answers } = desk.value;
  untracked(() => letters.show(key, record.letters, asked));
  if (inPrivate || answers.situation === null) return;
  if (answers.situation !== record.situation?.name)
    void claimWriter.chooseSituation({ key, situation: answers.situation }).catch(console.error);
});
addEventListener('pagehide', () => void letters.write());

onOrdersChanged(() => void reload());
storedSettings.onChange(loadOpen);
tryAgainWhile(content, ({ phase }) => phase === 'failed', reload);

const Page = () => (
  <ClaimDesk
    {...actions}
    content={content.value}
    desk={desk.value}
    said={said.value}
    preview={preview.value}
    suggestions={suggestionsIn(words.language)}
    candidatesFor={trackingNumberCandidates}
    inPrivate={inPrivate}
    letters={{
      drafts: letters.drafts.value,
      type: letters.type,
      write: () => void letters.write(),
      settle: (letter, text, fresh) => void letters.settle(letter, text, fresh),
      giveUp: (letter) => void letters.giveUp(letter),
    }}
    retry={() => void reload().then(loadOpen)}
  />
);

/** One order's claim: what went wrong, which ways lead to the money, with what proof. */
export const part: DashboardPart = {
  title: () => claimDeskTitle(content.value, here()),
  View: Page,
  turnTo: ({ named: { key, answer: given } }) => {
    answer(given ?? null);
    void open(key ?? '');
  },
  outdated: () => void reload(),
};
