import { leadOn } from '../../lib/core/facts/order-page';

// Bookmarks, and tabs that stayed open over an update, know the pages that were one each before the dashboard.
location.replace(leadOn(location.pathname, location.hash));
