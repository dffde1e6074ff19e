import { drawPage } from '../../components/draw-page';
import { OrderPage } from '../../components/order-page/order-page';
import { onOrdersChanged } from '../../lib/adapters/announcer';
import { systemClock } from '../../lib/adapters/clock';
import { inPrivateWindow } from '../../lib/adapters/private-window';
import { storedSettings } from '../../lib/adapters/storage/settings';
import { localeWords } from '../../lib/adapters/words';
import { trackingNumberCandidates } from '../../lib/carriers/tracking-number';
import { freshId } from '../../lib/core/facts/fresh-id';
import { tryAgainWhile } from '../../lib/view-models/condition-model';
import { orderPageModel } from '../../lib/view-models/order-page/order-page-model';
import { suggestionsIn } from '../../lib/view-models/order-page/suggestions';
import { followRoutes } from '../../lib/view-models/routes-model';
import { background, viewRoutes } from './background';
import { condition, look as lookAtCondition, seen } from './condition';

const words = localeWords();
const here = () => ({ words, now: systemClock.now(), zone: systemClock.zone() });
const { content, said, preview, open, reload, ...actions } = orderPageModel({
  background,
  context: () => ({ ...here(), language: words.language }),
  freshId: () => freshId(crypto.getRandomValues(new Uint8Array(8))),
  show: (key) => {
    location.hash = key;
  },
});
const fixed = {
  ...actions,
  suggestions: suggestionsIn(words.language),
  retry: () => void reload(),
};
const candidatesFor = trackingNumberCandidates;
const inPrivate = inPrivateWindow();
const openKey = () => (content.value.phase === 'order' ? content.value.order.key : null);
const routes = followRoutes(viewRoutes, openKey);
const sayPaidWith = (paidWith: string) => void actions.say('paidWith', { paidWith });

addEventListener('hashchange', () => void open(location.hash));
onOrdersChanged(() => void reload());
storedSettings.onChange(routes.reload);
tryAgainWhile(content, ({ phase }) => phase === 'failed', reload);
void lookAtCondition();
void open(location.hash);

const Page = () => (
  <OrderPage
    {...fixed}
    content={content.value}
    said={said.value}
    condition={condition.value}
    seenLoss={() => void seen()}
    preview={preview.value}
    routes={routes.beyond.value && { beyond: routes.beyond.value.beyond, sayPaidWith }}
    candidatesFor={candidatesFor}
    inPrivate={inPrivate}
  />
);
drawPage(document, { here, title: 'orderPageTitle', Page, outdated: () => void reload() });
