import { describeStops } from './check-stops';
import { startFirefox } from './firefox';

describeStops('Firefox', startFirefox);
