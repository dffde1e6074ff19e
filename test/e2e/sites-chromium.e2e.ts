import { startAskedChromium } from './asked-chromium';
import { describeSites } from './sites';

describeSites('Chromium', startAskedChromium);
