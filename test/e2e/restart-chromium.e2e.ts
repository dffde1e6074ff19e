import { startAskedChromium } from './asked-chromium';
import { describeRestart } from './restart';

// Installed for good: what is installed for one run takes its permissions with it.
describeRestart('Chromium', (shop) => startAskedChromium(shop, { permanent: true }));
