import { drawPage } from '../../components/draw-page';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { systemClock } from '../../lib/adapters/clock';
import { followWords } from '../../lib/adapters/language/followed-words';
import { followTheme } from '../../lib/adapters/page/follow-theme';
import { siteAccess } from '../../lib/adapters/site-access';
import { SETTINGS_PAGE } from '../../lib/core/facts/order-page';
import { requiredSite } from '../../lib/marketplaces/required-site';
import { sites } from '../../lib/marketplaces/sites';
import { followedHere } from '../../lib/view-models/followed-here';
import { sampleOrders } from '../../lib/view-models/samples';
import { siteAllowed } from '../../lib/view-models/site-allowed';
import { siteSwitches } from '../../lib/view-models/site-switches';

followTheme(document.documentElement);

const { here, ready } = followedHere(followWords, systemClock);
const { allowed, refresh, allow } = siteAllowed(requiredSite, siteAccess);
const switches = siteSwitches(sites, siteAccess);
await Promise.all([refresh(), switches.refresh(), ready()]);
siteAccess.onChange(() => void switches.refresh());

const Welcome = () => (
  <WelcomeView
    samples={sampleOrders(here())}
    allowed={allowed.value}
    listUrl={requiredSite.listUrl}
    settingsUrl={SETTINGS_PAGE}
    allow={() => void allow()}
    sites={{
      sites: switches.states.value,
      turn: (site, on) => void switches.turn(site, on),
    }}
  />
);

drawPage(document, { here, title: 'welcomeTitle', Page: Welcome });
