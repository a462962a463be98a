/** What ends a line before and after it. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'
  ).split(' ')
);

/** What stands beside another without a blank between the two. */
const cells = new Set(['TD', 'TH']);

/** What a reader does not see: code, and the ids of a dashboard's cards, which are written as text. */
const unseen = 'script,style,title,noscript,[data-sp-componentid]';

/**
 * Browsers take the square of the time for elements that nobody closes. A page that people can read stays far below; of
 * one that does not, the first part is read.
 */
const mostElements = 4000;

/** Elements that a browser opens again in every block after them until they are closed. They say nothing of lines. */
const formatting = /<(\/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi;

/**
 * The words of HTML, such as a page's or a comment's, as a reader sees them: each block on lines of its own, mentions as
 * `@Name`. The platform parses it into a document that is never shown, in which no script runs and nothing loads. Ends in
 * `…` where there was more than can be read in a moment.
 */
export function textOfHtml(html: string): string {
  const readable = firstElements(html);
  const plain = readable.replace(formatting, '<$1span');
  const { body } = new DOMParser().parseFromString(`<body>${plain}`, 'text/html');
  body.querySelectorAll(unseen).forEach((element) => element.remove());
  const parts: string[] = [];
  walk(body, parts);
  if (readable.length < html.length) parts.push('\n…');
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function firstElements(html: string): string {
  const opening = /<[a-z]/gi;
  for (let count = 0; count < mostElements; count += 1) if (!opening.test(html)) return html;
  return html.slice(0, opening.lastIndex - 2);
}

/** Visits every node once. It does not call itself, so that no depth is too deep. */
function walk(root: Node, parts: string[]): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    parts.push(opening(node));
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      parts.push(edge(node));
      node = node.parentNode;
    }
    if (!node || node === root) return;
    parts.push(edge(node));
    node = node.nextSibling;
  }
}

function opening(node: Node): string {
  return isBareMention(node) ? '@' : edge(node);
}

function edge({ nodeName }: Node): string {
  if (blocks.has(nodeName)) return '\n';
  return cells.has(nodeName) ? ' ' : '';
}

/** Mentions are written with their @ as a rule, and by some programs without. */
function isBareMention(node: Node): boolean {
  return (
    node instanceof Element &&
    node.hasAttribute('data-sp-mention-user-id') &&
    !node.textContent?.trim().startsWith('@')
  );
}
