import { casesTours } from './casesScreens';
import { panelTours } from './panelScreens';
import { paneTours } from './paneScreens';
import { reminderTours } from './reminderScreens';
import { reviewTours } from './reviewScreens';
import { staffTours } from './staffScreens';

/** Together they show every screen of both web parts, the panel and the reminder. */
export const tours = [
  ...staffTours,
  ...reminderTours,
  ...panelTours,
  ...reviewTours,
  ...casesTours,
  ...paneTours
];
