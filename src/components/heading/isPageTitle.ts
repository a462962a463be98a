/** Whether the page's own heading, the one of level 1, says this already. */
export function isPageTitle(title: string): boolean {
  const heading = document.querySelector('h1, [role="heading"][aria-level="1"]');
  return heading?.textContent?.trim().toLowerCase() === title.trim().toLowerCase();
}
