import { startFirefox } from './firefox';
import { describePageData } from './page-data';

describePageData('Firefox', startFirefox);
