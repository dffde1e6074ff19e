import { signal } from '@preact/signals';
import { drawPage } from '../../components/draw-page';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { systemClock } from '../../lib/adapters/clock';
import { hasSiteAccess, requestSiteAccess } from '../../lib/adapters/site-access';
import { localeWords } from '../../lib/adapters/words';
import { aliExpressSite } from '../../lib/marketplaces/aliexpress/site';
import { sampleOrders } from '../../lib/pages/samples';

const here = { words: localeWords(), now: systemClock.now(), zone: systemClock.zone() };
const samples = sampleOrders(here);
const allowed = signal(await hasSiteAccess(aliExpressSite.orderPages));
const allow = async () => {
  allowed.value = await requestSiteAccess(aliExpressSite.orderPages);
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
