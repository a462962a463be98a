/**
 * Tells whenever the page's address has become another without a load; of `pushState` browsers tell that have a navigation.
 * Nothing of the history is wrapped: SharePoint's own router breaks there (sp-dev-docs #7958). Returns the way to end it.
 */
export function watchAddress(onChange: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget };
  const teller = navigation ?? window;
  const name = navigation ? 'currententrychange' : 'popstate';
  teller.addEventListener(name, onChange);
  return () => teller.removeEventListener(name, onChange);
}
