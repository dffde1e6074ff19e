import { drawPage } from '../../components/draw-page';
import { PopupView } from '../../components/popup/popup-view';
import { onOrdersChanged } from '../../lib/adapters/announcer';
import { systemClock } from '../../lib/adapters/clock';
import { followWords } from '../../lib/adapters/language/followed-words';
import { followTheme } from '../../lib/adapters/page/follow-theme';
import { overPrivateWindow } from '../../lib/adapters/page/over-private-window';
import { tryAgainWhile } from '../../lib/view-models/condition-model';
import { followedHere } from '../../lib/view-models/followed-here';
import { popupModel } from '../../lib/view-models/popup-model';
import { followRoutes } from '../../lib/view-models/routes-model';
import { access } from './access';
import { background, condition, refresh, seen, viewRoutes } from './background';
import { checks, leads } from './checks';
import { hint } from './hint';

followTheme(document.documentElement);
const model = popupModel(background, systemClock.now);
const { load, shops, changesAt, content, acted, heldIn, openKey, account, now, ...actions } = model;
// The list changes with its orders: what was done to one may change its routes.
const { beyond } = followRoutes(viewRoutes, () => content.value && openKey.value);
const clock = { now: () => now.value, zone: systemClock.zone };
const { here, ready: inLanguage } = followedHere(followWords, clock);

void access.refresh();
// Asked for before anything is drawn: the answer is on its way while the page gets ready.
const hinted = load().then(() => hint.refresh(shops()).catch(console.error));
const ready = Promise.all([hinted, refresh(), inLanguage()]);
const outdated = () => void load();
onOrdersChanged(() => void Promise.all([load(), refresh()]));
tryAgainWhile(content, ({ phase }) => phase === 'failed', load);

const Popup = () => (
  <PopupView
    {...actions}
    {...leads}
    content={content.value}
    condition={condition.value}
    seenLoss={() => void seen().then(load)}
    acted={acted.value}
    heldIn={heldIn.value}
    openKey={openKey.value}
    account={account.value}
    beyond={beyond.value?.beyond ?? null}
    allowed={access.allowed.value}
    checks={checks.value}
    hint={hint.shown.value}
    allow={() => void access.allow()}
    retry={outdated}
  />
);

// An empty popup that grows a moment later flickers; one that waits for a slow answer looks dead.
const longEnough = new Promise((resolve) => setTimeout(resolve, 400));
const [isPrivate] = await Promise.all([overPrivateWindow(), Promise.race([ready, longEnough])]);
drawPage(document, { here, title: 'extensionName', Page: Popup, isPrivate, outdated, changesAt });
