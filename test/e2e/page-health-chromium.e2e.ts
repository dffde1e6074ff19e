import { startChromium } from './chromium';
import { describePageHealth } from './page-health';

describePageHealth('Chromium', startChromium);
