/**
 * A document of its own, to print or to keep, in the reader's language and direction. Fill it through the DOM, so
 * that every value is text whatever it holds.
 *
 * @param style - CSS of the paper; it is printed, so it has colours of its own and no theme
 */
export function newPaper(title: string, style: string, locale: string): Document {
  const paper = document.implementation.createHTMLDocument(title);
  paper.documentElement.lang = locale;
  paper.documentElement.dir = document.documentElement.dir;
  const charset = paper.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const sheet = paper.createElement('style');
  sheet.textContent = style;
  paper.head.prepend(charset, sheet);
  return paper;
}

export function markupOf(paper: Document): string {
  return `<!doctype html>${paper.documentElement.outerHTML}`;
}

/** Prints a paper alone, not the page around it. It goes over as a document, never as markup. */
export function printPaper(paper: Document): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.addEventListener('load', () => {
    const view = frame.contentWindow;
    view?.document.replaceChild(
      view.document.adoptNode(paper.documentElement),
      view.document.documentElement
    );
    view?.addEventListener('afterprint', () => frame.remove());
    view?.print();
  });
  document.body.appendChild(frame);
}
