import type { HostedPage } from '../types';

/** The apps of Microsoft 365 that show Teams apps, by the names they give themselves. */
export const hostNames = ['Teams', 'Outlook', 'Office'] as const;
export type HostName = (typeof hostNames)[number];

/** A web part inside Teams: an app of its own, or a tab of a channel. */
export type TeamsTab = {
  /** Where Teams shows it. */
  path: string;
  title: string;
  /** The SharePoint page inside. */
  page: HostedPage;
  /** The app's own id for what it shows. */
  entityId: string;
  channel?: { team: string; name: string };
};

/** The host's name, or Teams when the text is none of them. */
export function hostName(text: string | null): HostName {
  return hostNames.find((name) => name === text) ?? 'Teams';
}

/** Where in Teams the app is. */
export function whereIn({ channel }: TeamsTab): string {
  return channel ? `${channel.team} › ${channel.name}` : 'Personal app';
}
