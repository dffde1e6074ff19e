import { startChromium } from './chromium';
import { describePageData } from './page-data';

describePageData('Chromium', startChromium);
