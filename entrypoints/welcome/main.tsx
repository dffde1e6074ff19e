import { signal } from '@preact/signals';
import { drawPage } from '../../components/draw-page';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { systemClock } from '../../lib/adapters/clock';
import { followWords } from '../../lib/adapters/language/followed-words';
import { followTheme } from '../../lib/adapters/page/follow-theme';
import { siteAccess } from '../../lib/adapters/site-access';
import { SETTINGS_PAGE } from '../../lib/core/facts/order-page';
import { aliExpressSite } from '../../lib/marketplaces/aliexpress/site';
import { originsOf } from '../../lib/marketplaces/origins';
import { sites } from '../../lib/marketplaces/sites';
import { followedHere } from '../../lib/view-models/followed-here';
import { sampleOrders } from '../../lib/view-models/samples';
import { siteSwitches } from '../../lib/view-models/site-switches';

followTheme(document.documentElement);

const { here, ready } = followedHere(followWords, systemClock);
const allowed = signal(await siteAccess.has(originsOf(aliExpressSite)));
const switches = siteSwitches(sites, siteAccess);
await Promise.all([switches.look(), ready()]);
siteAccess.onChange(() => void switches.look());
const allow = async () => {
  allowed.value = await siteAccess.request(originsOf(aliExpressSite));
};

const Welcome = () => (
  <WelcomeView
    samples={sampleOrders(here())}
    allowed={allowed.value}
    listUrl={aliExpressSite.listUrl}
    settingsUrl={SETTINGS_PAGE}
    allow={() => void allow()}
    sites={{
      sites: switches.states.value,
      turn: (site, on) => void switches.turn(site, on),
    }}
  />
);

drawPage(document, { here, title: 'welcomeTitle', Page: Welcome });
