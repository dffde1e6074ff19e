import { computed, effect } from '@preact/signals';
import type { DashboardPart } from '../../../components/dashboard/part';
import { EvidencePanel } from '../../../components/evidence/evidence-panel';
import { OrderPage, orderPageTitle } from '../../../components/order-page/order-page';
import { onOrdersChanged } from '../../../lib/adapters/announcer';
import { pageEvidenceWorld } from '../../../lib/adapters/page/evidence-world';
import { inPrivateWindow } from '../../../lib/adapters/private-window';
import { storedSettings } from '../../../lib/adapters/storage/settings';
import { trackingNumberCandidates } from '../../../lib/carriers/tracking-number';
import { freshId } from '../../../lib/core/facts/fresh-id';
import { tryAgainWhile } from '../../../lib/view-models/condition-model';
import { evidenceModel } from '../../../lib/view-models/evidence/evidence-model';
import { aroundOrder } from '../../../lib/view-models/order-page/around-order';
import { noteModel } from '../../../lib/view-models/order-page/note-model';
import { orderPageModel } from '../../../lib/view-models/order-page/order-page-model';
import { suggestionsIn } from '../../../lib/view-models/order-page/suggestions';
import { followRoutes } from '../../../lib/view-models/routes-model';
import { background, viewRoutes, writeNote } from '../background';
import { evidenceStore } from '../database';
import { here, words } from '../here';
import { Acted, acts, showActs } from '../order-acts';
import { list, listAddress, rows, wantRows } from '../orders';
import { readPasted } from '../read-pasted';
import { settings } from '../settings';

const { content, said, preview, open, reload, ...facts } = orderPageModel({
  background,
  context: () => ({ ...here(), language: words.language }),
  freshId: () => freshId(crypto.getRandomValues(new Uint8Array(8))),
  show: (key) => {
    location.hash = `/orders/${key}`;
  },
});
const fixed = { ...facts, retry: () => void reload() };
const suggestions = computed(() => suggestionsIn(words.language));
const inPrivate = inPrivateWindow();
const openKey = () => (content.value.phase === 'order' ? content.value.order.key : null);
const routes = followRoutes(viewRoutes, openKey);
const sayPaidWith = (paidWith: string) => void facts.say('paidWith', { paidWith });

const note = noteModel({ writeNote });
const { neighbours, expectation } = aroundOrder(openKey, list.keys, rows);
effect(() => {
  if (content.value.phase !== 'order') return;
  note.show(content.value.order.key, content.value.note);
  // The order first: what comes before and after it is asked for when it is there.
  setTimeout(wantRows);
});
addEventListener('pagehide', () => void note.write());

onOrdersChanged(() => void reload());
storedSettings.onChange(routes.reload);
tryAgainWhile(content, ({ phase }) => phase === 'failed', reload);

const evidence = evidenceModel(pageEvidenceWorld(evidenceStore, here));
effect(() => void evidence.open(openKey()));

const Page = () => (
  <OrderPage
    {...fixed}
    suggestions={suggestions.value}
    content={content.value}
    acts={acts}
    acted={<Acted />}
    said={said.value}
    preview={preview.value}
    routes={routes.beyond.value && { beyond: routes.beyond.value.beyond, sayPaidWith }}
    candidatesFor={trackingNumberCandidates}
    usualPayment={settings.read.value.settings.paidWith}
    readPasted={readPasted}
    inPrivate={inPrivate}
    evidence={
      <EvidencePanel {...evidence} content={evidence.content.value} inPrivate={inPrivate} />
    }
    ways={{ list: listAddress(), ...neighbours.value }}
    expectation={expectation.value}
    note={{ ...note, text: note.text.value, state: note.state.value, theirs: note.theirs.value }}
  />
);

/** One order with its facts, or the form for a new one. */
export const part: DashboardPart = {
  title: () => orderPageTitle(content.value, here()),
  View: Page,
  turnTo({ named: { key, shop, id } }) {
    showActs(key ?? null);
    void open(key ?? ['new', shop, id].filter((each) => each !== undefined).join('/'));
  },
  outdated: () => void reload(),
};
