import { reminder as strings } from 'ReminderStrings';
import { fill } from '../../components/fill';
import type { Asked } from '../../domain/reminder/reminder';
import { lineStyles } from './lineStyles';

/** What one line says: a reminder, a way to report this page, or both. */
export type LineContent = {
  asked: Asked | undefined;
  /** Where this page is reported; undefined where that is not offered. */
  reportLink: string | undefined;
};

type LineActions = {
  /** The calendar date where the person is, `YYYY-MM-DD`. */
  today: string;
  writeDay(day: string): string;
  onNotNow(): void;
};

/**
 * Puts the line into its place, made of the browser's own elements: it is on every page of a site. A region that people
 * find by its name; it takes no focus and says nothing by itself. The page's styles and the line's leave each other alone.
 */
export function drawLine(place: HTMLElement, { asked, reportLink }: LineContent, actions: LineActions): void {
  const root = place.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(lineStyles);
  root.adoptedStyleSheets = [styles];
  const line = element('section');
  line.ariaLabel = strings.region;
  if (asked) {
    const notNow = element('button', strings.notNow);
    notNow.type = 'button';
    notNow.onclick = actions.onNotNow;
    line.onkeydown = ({ key }) => {
      if (key === 'Escape') actions.onNotNow();
    };
    line.append(element('p', wordsOf(asked, actions)), link('read', strings.read, asked.policyPage), notNow);
  }
  if (reportLink !== undefined) line.append(link('report', strings.report, reportLink));
  root.append(line);
}

function wordsOf({ due }: Asked, { today, writeDay }: LineActions): string {
  if (due === undefined) return strings.ask;
  const dueText = due < today ? strings.overdue : strings.dueBy;
  return `${strings.ask} ${fill(dueText, { date: writeDay(due) })}`;
}

function link(className: string, text: string, href: string): HTMLAnchorElement {
  const made = element('a', text);
  made.className = className;
  made.href = href;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = ''
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
