import { ClaimDesk, claimDeskTitle } from '../../../components/claims/claim-desk';
import type { DashboardPart } from '../../../components/dashboard/part';
import { onOrdersChanged } from '../../../lib/adapters/announcer';
import { pageEvidenceWorld } from '../../../lib/adapters/page/evidence-world';
import { inPrivateWindow } from '../../../lib/adapters/private-window';
import { storedSettings } from '../../../lib/adapters/storage/settings';
import { claimPageModel } from '../../../lib/view-models/claims/claim-page-model';
import { tryAgainWhile } from '../../../lib/view-models/condition-model';
import { background, claimWriter, viewClaimOrder, viewRoutes } from '../background';
import { evidenceStore } from '../database';
import { here, words } from '../here';

const inPrivate = inPrivateWindow();
const model = claimPageModel({
  background,
  viewClaimOrder,
  viewRoutes,
  writer: claimWriter,
  evidence: pageEvidenceWorld(evidenceStore, here),
  context: () => ({ ...here(), language: words.language }),
  inPrivate,
});
const { order, desk, letters, routes, evidence, file, work, changesAt, sayEvent } = model;
const { content, said, preview, suggestions, open, reload, ...facts } = order;

addEventListener('pagehide', () => void letters.write());
onOrdersChanged(() => void reload());
storedSettings.onChange(work);
tryAgainWhile(content, ({ phase }) => phase === 'failed', reload);

const Page = () => (
  <ClaimDesk
    {...facts}
    content={content.value}
    desk={desk.desk.value}
    said={said.value}
    preview={preview.value}
    routes={routes.value?.beyond ?? null}
    suggestions={suggestions.value}
    inPrivate={inPrivate}
    letters={{ ...letters, drafts: letters.drafts.value }}
    evidence={{ ...evidence, content: evidence.content.value, inPrivate }}
    file={{ ...file, state: file.state.value }}
    follow={{ sayEvent, takeBack: facts.takeBack }}
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
  changesAt,
};
