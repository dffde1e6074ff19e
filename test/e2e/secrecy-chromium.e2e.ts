import { startChromium } from './chromium';
import { describeSecrecy } from './secrecy';

describeSecrecy('Chromium', startChromium);
