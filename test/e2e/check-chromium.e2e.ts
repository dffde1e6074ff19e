import { describeStops } from './check-stops';
import { startChromium } from './chromium';

describeStops('Chromium', startChromium);
