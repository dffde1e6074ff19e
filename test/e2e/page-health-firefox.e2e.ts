import { startFirefox } from './firefox';
import { describePageHealth } from './page-health';

describePageHealth('Firefox', startFirefox);
