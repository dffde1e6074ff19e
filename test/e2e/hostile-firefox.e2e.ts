import { startFirefox } from './firefox';
import { describeHostile } from './hostile';

describeHostile('Firefox', startFirefox);
