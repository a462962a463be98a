import { Log } from '@microsoft/sp-core-library';
import { BaseApplicationCustomizer, PlaceholderName } from '@microsoft/sp-application-base';
import type { PlaceholderContent } from '@microsoft/sp-application-base';
import { followTheme } from '../../adapters/browser/pageTheme';
import { watchAddress } from '../../adapters/browser/watchAddress';
import { lookOnceADay, putOff, remembered } from '../../application/reminder/remind';
import { isEditing, isThatPage, isSafeLink, reportLinkFor } from '../../domain/reminder/page';
import { drawLine } from '../../features/reminder/reminderLine';
import type { LineContent } from '../../features/reminder/reminderLine';
import { compose } from './compose';
import type { ReminderComposition } from './compose';

export interface IPolicyReminderProperties {
  /** The site that holds the lists; empty for the page's own. */
  site?: string;
  /** Where the line stands: at the bottom unless it says `top`, so that nothing on the page moves. */
  position?: string;
  /** The address of the policy page, where everyone may report the page they are on; not offered without one. */
  reportTo?: string;
}

/** The SPFx entry of the reminder: one slim line on the pages of a site, for whoever has yet to acknowledge. */
export default class PolicyReminderApplicationCustomizer extends BaseApplicationCustomizer<IPolicyReminderProperties> {
  private composition!: ReminderComposition;
  private line: PlaceholderContent | undefined;
  /** What the line says, to leave it alone while that stays. */
  private said = '';
  private unwatch: (() => void)[] = [];
  private unfollow: (() => void) | undefined;

  public async onInit(): Promise<void> {
    this.composition = compose(this.context, this.properties.site);
    const draw = (): void => this.draw();
    this.unwatch = [watchAddress(draw), this.composition.device.watch(draw)];
    this.context.application.navigatedEvent.add(this, this.arrive);
    this.arrive();
  }

  protected onDispose(): void {
    this.unwatch.forEach((end) => end());
    this.context.application.navigatedEvent.remove(this, this.arrive);
    this.clear();
  }

  /** On a page, or on the next one without a load. */
  private arrive(): void {
    this.draw();
    // Whatever fails leaves the page as it is without us. An ended sign-in (401) is renewed by SPFx's client, which reloads it.
    this.look().catch((error: Error) => Log.error('PolicyReminder', error));
  }

  /** The answer is drawn when the device has kept it, as in every other tab. */
  private async look(): Promise<void> {
    const { device, lists, today } = this.composition;
    const policyPage = device.look()?.asked?.policyPage ?? this.properties.reportTo ?? '';
    if (mayShowOn(policyPage)) await lookOnceADay(lists, device, today(), Date.now());
  }

  private draw(): void {
    const content = this.content();
    const said = JSON.stringify(content);
    if (said === this.said) return;
    this.said = said;
    this.clear();
    if (!content.asked && !content.reportLink) return;
    const { today, writeDay, device } = this.composition;
    const { Top, Bottom } = PlaceholderName;
    this.line = this.context.placeholderProvider.tryCreateContent(
      this.properties.position === 'top' ? Top : Bottom
    );
    if (!this.line) return;
    const { domElement } = this.line;
    drawLine(domElement, content, { today: today(), writeDay, onNotNow: () => putOff(device, today()) });
    this.unfollow = followTheme(domElement);
  }

  private clear(): void {
    this.unfollow?.();
    this.line?.dispose();
    this.line = undefined;
  }

  private content(): LineContent {
    const { device, today } = this.composition;
    const { reportTo } = this.properties;
    const asked = remembered(device, today());
    return {
      asked: asked && mayShowOn(asked.policyPage) ? asked : undefined,
      reportLink: reportTo && mayShowOn(reportTo) ? reportLinkFor(reportTo, window.location.href) : undefined
    };
  }
}

/** The policy page says it all itself, and a page that is edited is left alone. What is no web address is no page. */
function mayShowOn(policyPage: string): boolean {
  const here = window.location.href;
  return isSafeLink(policyPage, here) && !isEditing(here) && !isThatPage(policyPage, here);
}
