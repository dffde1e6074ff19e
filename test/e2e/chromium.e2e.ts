import { startChromium } from './chromium';
import { describeJourney } from './journey';

describeJourney('Chromium', startChromium);
