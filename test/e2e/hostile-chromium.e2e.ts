import { startChromium } from './chromium';
import { describeHostile } from './hostile';

describeHostile('Chromium', startChromium);
