import type { ApplicationCustomizerContext } from '@microsoft/sp-application-base';
import { SPHttpClient } from '@microsoft/sp-http';
import { deviceDay } from '../../adapters/browser/deviceDay';
import { personIdOf } from '../../adapters/browser/personId';
import { personKeyOf } from '../../adapters/browser/personKey';
import { reminderDevice } from '../../adapters/browser/reminderDevice';
import { SharePointReminderLists } from '../../adapters/sharepoint/reminder/reminderLists';
import type { IReminderDevice, IReminderLists } from '../../application/reminder/ports';
import { dayFormat } from '../../components/dayFormat';
import { siteAddress } from '../../domain/siteAddress';

/** What the line is put together from. */
export type ReminderComposition = {
  device: IReminderDevice;
  lists: IReminderLists;
  /** The device's calendar date, `YYYY-MM-DD`. */
  today(): string;
  writeDay(day: string): string;
};

/** Puts the adapters together. Nothing is asked and nothing is stored by this. */
export function compose(
  { pageContext, spHttpClient }: ApplicationCustomizerContext,
  site: string | undefined
): ReminderComposition {
  const own = pageContext.web.absoluteUrl;
  const siteUrl = siteAddress(site ?? '', own) ?? own;
  const personKey = personKeyOf(pageContext.aadInfo?.userId?.toString());
  return {
    device: reminderDevice({ personId: personIdOf(pageContext), siteUrl }),
    lists: new SharePointReminderLists(
      (url, options) => spHttpClient.post(url, SPHttpClient.configurations.v1, options),
      siteUrl,
      personKey
    ),
    today: () => deviceDay(Date.now()),
    writeDay: dayFormat(pageContext.cultureInfo.currentCultureName)
  };
}
