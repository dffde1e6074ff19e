import { startFirefox } from './firefox';
import { describeJourney } from './journey';

describeJourney('Firefox', startFirefox);
