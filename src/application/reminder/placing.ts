/** How the reminder is set where it is placed. */
export type PlacedReminder = {
  position: 'bottom' | 'top';
  /** The address of the policy page, where everyone may report the page they are on; empty where that is not offered. */
  reportTo: string;
};

/** What one site says of the reminder. */
export type ReminderSite = {
  /** The site as people know it. */
  title: string;
  /** Undefined where the reminder is not placed. */
  placed: PlacedReminder | undefined;
  /** Whether the person has the right that SharePoint asks for: Manage Web Site. */
  mayPlace: boolean;
};

/** Places the reminder on sites, one at a time. Every method throws `ServiceError`. */
export interface IReminderPlaces {
  /** The site that holds the lists: the first that comes to mind. */
  readonly listsSite: string;
  /** The address of the policy page that the settings have; empty for none. */
  policyPage(): Promise<string>;
  /** @param site - its absolute address */
  read(site: string): Promise<ReminderSite>;
  /** Places it, or changes how it is placed. */
  place(site: string, how: PlacedReminder): Promise<void>;
  /** Takes it away, however often it was placed. */
  takeAway(site: string): Promise<void>;
}
