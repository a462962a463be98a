import type { MentionRecord } from '../../store/records';

/** SharePoint escapes these in comments, the colon of plain words included. */
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  ':': '&#58;',
  '{': '&#123;',
  '}': '&#125;'
};

const escaped = (text: string): string => text.replace(/[&<>"':{}]/g, (character) => ESCAPES[character]);

function anchor({ email, name }: MentionRecord): string {
  const address = escaped(email);
  return `<a data-sp-mention-user-id="${address}" href="mailto&#58;${address}" tabindex="-1">@${escaped(name)}</a>`;
}

/** What was typed as the HTML that readers get: `@mention{0}` is the first of the people named beside the text. */
export function commentHtml(text: string, mentions: readonly MentionRecord[]): string {
  return escaped(text).replace(/@mention&#123;(\d+)&#125;/g, (typed, index: string) => {
    const mention = mentions[Number(index)];
    return mention ? anchor(mention) : typed;
  });
}
