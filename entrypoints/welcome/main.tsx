import { signal } from '@preact/signals';
import { drawPage } from '../../components/draw-page';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { systemClock } from '../../lib/adapters/clock';
import { siteAccess } from '../../lib/adapters/site-access';
import { localeWords } from '../../lib/adapters/words';
import { aliExpressSite } from '../../lib/marketplaces/aliexpress/site';
import { originsOf } from '../../lib/marketplaces/origins';
import { sampleOrders } from '../../lib/pages/samples';

const here = { words: localeWords(), now: systemClock.now(), zone: systemClock.zone() };
const samples = sampleOrders(here);
const allowed = signal(await siteAccess.has(originsOf(aliExpressSite)));
const allow = async () => {
  allowed.value = await siteAccess.request(originsOf(aliExpressSite));
};

const Welcome = () => (
  <WelcomeView
    samples={samples}
    allowed={allowed.value}
    listUrl={aliExpressSite.listUrl}
    settingsUrl="/options.html"
    allow={() => void allow()}
  />
);

drawPage(document, { here: () => here, title: 'welcomeTitle', Page: Welcome });
