import { startFirefox } from './firefox';
import { describeTripwire } from './tripwire';

describeTripwire('Firefox', startFirefox);
