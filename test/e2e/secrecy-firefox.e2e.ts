import { startFirefox } from './firefox';
import { describeSecrecy } from './secrecy';

describeSecrecy('Firefox', startFirefox);
