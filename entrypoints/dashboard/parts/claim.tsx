import { effect } from '@preact/signals';
import { ClaimDesk, claimDeskTitle } from '../../../components/claims/claim-desk';
import type { DashboardPart } from '../../../components/dashboard/part';
import { onOrdersChanged } from '../../../lib/adapters/announcer';
import { pageEvidenceWorld } from '../../../lib/adapters/page/evidence-world';
import { saveFile } from '../../../lib/adapters/page/save-file';
import { inPrivateWindow } from '../../../lib/adapters/private-window';
import { storedSettings } from '../../../lib/adapters/storage/settings';
import { trackingNumberCandidates } from '../../../lib/carriers/tracking-number';
import { caseFileModel } from '../../../lib/view-models/claims/case-file-model';
import { claimPageModel } from '../../../lib/view-models/claims/claim-page-model';
import { tryAgainWhile } from '../../../lib/view-models/condition-model';
import { evidenceModel } from '../../../lib/view-models/evidence/evidence-model';
import { suggestionsIn } from '../../../lib/view-models/order-page/suggestions';
import { background, claimWriter, viewClaimOrder } from '../background';
import { evidenceStore } from '../database';
import { here, words } from '../here';

const inPrivate = inPrivateWindow();
const { order, desk, letters, work, sayEvent } = claimPageModel({
  background,
  viewClaimOrder,
  writer: claimWriter,
  store: evidenceStore,
  context: () => ({ ...here(), language: words.language }),
  inPrivate,
});
const { content, said, preview, open, reload, ...actions } = order;

const evidence = evidenceModel(pageEvidenceWorld(evidenceStore, here));
effect(() => void evidence.open(content.value.phase === 'order' ? content.value.order.key : null));
const caseFile = caseFileModel({ store: evidenceStore, save: saveFile, now: () => here().now });

addEventListener('pagehide', () => void letters.write());
onOrdersChanged(() => void reload());
storedSettings.onChange(work);
tryAgainWhile(content, ({ phase }) => phase === 'failed', reload);

const Page = () => (
  <ClaimDesk
    {...actions}
    content={content.value}
    desk={desk.desk.value}
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
    evidence={{ ...evidence, content: evidence.content.value, inPrivate }}
    file={{
      state: caseFile.state.value,
      save: (parts) =>
        content.value.phase === 'order' && void caseFile.save(content.value.order.id, parts),
    }}
    follow={{ sayEvent, takeBack: (name) => void actions.takeBack(name) }}
    retry={() => void reload().then(work)}
  />
);

/** One order's claim: what went wrong, which ways lead to the money, with what proof. */
export const part: DashboardPart = {
  title: () => claimDeskTitle(content.value, here()),
  View: Page,
  turnTo: ({ named: { key, answer: given } }) => {
    desk.answer(given ?? null);
    void open(key ?? '');
  },
  outdated: () => void reload(),
};
