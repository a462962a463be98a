/** The value of a parameter of the page's address; undefined when it has none. */
export function addressParameter(name: string): string | undefined {
  return parameterIn(window.location.search, name);
}

export function parameterIn(query: string, name: string): string | undefined {
  return new URLSearchParams(query).get(name) ?? undefined;
}

/**
 * Tells the value of a parameter when the address gets another without a load, and when a link to this very page with that
 * parameter is pressed, which is then not followed. SharePoint's own router moves between pages so; it breaks where
 * `pushState` is wrapped (sp-dev-docs #7958), so nothing of the browser's history is touched. Returns the way to end it.
 */
export function watchAddressParameter(name: string, onValue: (value: string) => void): () => void {
  let last = addressParameter(name);

  function look(): void {
    const value = addressParameter(name);
    if (value === last) return;
    last = value;
    if (value !== undefined) onValue(value);
  }

  /** Browsers without the navigation API do not tell of `pushState`: it follows a press as a rule. */
  function onClick(event: MouseEvent): void {
    const value = isPlain(event) ? parameterOfLink(event.target, name) : undefined;
    if (value === undefined) return void window.setTimeout(look);
    event.preventDefault();
    onValue(value);
  }

  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look);
  window.addEventListener('popstate', look);
  document.addEventListener('click', onClick, true);
  return () => {
    navigation?.removeEventListener('currententrychange', look);
    window.removeEventListener('popstate', look);
    document.removeEventListener('click', onClick, true);
  };
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** What a link to this very page says; undefined for any other link, and beside links. */
function parameterOfLink(pressed: EventTarget | null, name: string): string | undefined {
  const link = pressed instanceof Element ? pressed.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || (link.target !== '' && link.target !== '_self')) return undefined;
  const isHere = link.origin === window.location.origin && link.pathname === window.location.pathname;
  return isHere ? parameterIn(link.search, name) : undefined;
}
