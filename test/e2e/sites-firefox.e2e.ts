import { startAskedFirefox } from './asked-firefox';
import { describeSites } from './sites';

describeSites('Firefox', startAskedFirefox);
