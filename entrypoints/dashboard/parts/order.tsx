import type { DashboardPart } from '../../../components/dashboard/part';
import { OrderPage, orderPageTitle } from '../../../components/order-page/order-page';
import { onOrdersChanged } from '../../../lib/adapters/announcer';
import { pageEvidenceWorld } from '../../../lib/adapters/page/evidence-world';
import { inPrivateWindow } from '../../../lib/adapters/private-window';
import { storedSettings } from '../../../lib/adapters/storage/settings';
import { tryAgainWhile } from '../../../lib/view-models/condition-model';
import { namedBy } from '../../../lib/view-models/order-page/form-start';
import { orderPageParts } from '../../../lib/view-models/order-page/order-page-parts';
import { background, viewRoutes, writeNote } from '../background';
import { evidenceStore } from '../database';
import { here, words } from '../here';
import { Acted, acts, showActs } from '../order-acts';
import { list, listAddress, rows, wantRows } from '../orders';
import { readPasted } from '../read-pasted';
import { settings } from '../settings';

const inPrivate = inPrivateWindow();
const parts = orderPageParts({
  background,
  viewRoutes,
  writeNote,
  evidence: pageEvidenceWorld(evidenceStore, here),
  list: { keys: list.keys, rows, want: wantRows },
  context: () => ({ ...here(), language: words.language }),
  show: (key) => {
    location.hash = `/orders/${key}`;
  },
});
const { order, routes, evidence, note, neighbours, expectation, changesAt } = parts;
const { content, said, preview, suggestions, open, reload, ...facts } = order;

addEventListener('pagehide', () => void note.write());
onOrdersChanged(() => void reload());
storedSettings.onChange(routes.reload);
tryAgainWhile(content, ({ phase }) => phase === 'failed', reload);

const Page = () => (
  <OrderPage
    {...facts}
    retry={reload}
    suggestions={suggestions.value}
    content={content.value}
    acts={acts}
    acted={<Acted />}
    said={said.value}
    preview={preview.value}
    routes={routes.beyond.value?.beyond ?? null}
    usualPayment={settings.read.value.settings.paidWith}
    readPasted={readPasted}
    inPrivate={inPrivate}
    evidence={{ ...evidence, content: evidence.content.value, inPrivate }}
    ways={{ list: listAddress(), ...neighbours.value }}
    expectation={expectation.value}
    note={{ ...note, text: note.text.value, state: note.state.value, theirs: note.theirs.value }}
  />
);

/** One order with its facts, or the form for a new one. */
export const part: DashboardPart = {
  title: () => orderPageTitle(content.value, here()),
  View: Page,
  turnTo({ named }) {
    showActs(named.key ?? null);
    void open(namedBy(named));
  },
  outdated: reload,
  changesAt,
};
