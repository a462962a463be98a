import type { AddressChange, IAddress } from '../../application/ports';
import { addressParameter } from './addressParameter';

/**
 * The page's address. SharePoint wraps `pushState` for its own router (sp-dev-docs #7958): it is called here, never
 * wrapped, so who watches is told of our own changes by us and of all others by the browser.
 */
export function pageAddress(): IAddress {
  const watchers = new Set<() => void>();
  const tell = (): void => watchers.forEach((onChange) => onChange());

  return {
    read: addressParameter,
    hrefWith: (change) => addressWith(change).href,
    change(change, how) {
      const { href } = addressWith(change);
      if (href === window.location.href) return;
      if (how === 'push') window.history.pushState(window.history.state, '', href);
      else window.history.replaceState(window.history.state, '', href);
      tell();
    },
    watch(onChange) {
      watchers.add(onChange);
      window.addEventListener('popstate', onChange);
      return () => {
        watchers.delete(onChange);
        window.removeEventListener('popstate', onChange);
      };
    }
  };
}

function addressWith(change: AddressChange): URL {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address;
}
