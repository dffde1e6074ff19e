import { describeBrokenOff } from './data-broken-off';
import { startFirefox } from './firefox';

describeBrokenOff('Firefox', startFirefox, false);
