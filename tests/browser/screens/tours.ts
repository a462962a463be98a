import { casesTours } from './casesScreens';
import { panelTours } from './panelScreens';
import { paneTours } from './paneScreens';
import { reviewTours } from './reviewScreens';
import { staffTours } from './staffScreens';

/** Together they show every screen of both web parts and the panel. */
export const tours = [...staffTours, ...panelTours, ...reviewTours, ...casesTours, ...paneTours];
