import { startChromium } from './chromium';
import { describeBrokenOff } from './data-broken-off';

describeBrokenOff('Chromium', startChromium, true);
