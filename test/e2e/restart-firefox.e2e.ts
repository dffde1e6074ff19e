import { startAskedFirefox } from './asked-firefox';
import { describeRestart } from './restart';

// Installed for good: what is installed for one run takes its permissions with it.
describeRestart('Firefox', (shop) => startAskedFirefox(shop, { permanent: true }));
