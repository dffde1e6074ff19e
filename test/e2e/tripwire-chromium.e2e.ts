import { startChromium } from './chromium';
import { describeTripwire } from './tripwire';

describeTripwire('Chromium', startChromium);
