import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { AddressChange } from '../../application/ports';
import { useAddress } from './useAddress';

interface IPlaceLinkProps {
  /** What the address becomes. */
  to: AddressChange;
  className?: string;
}

/**
 * A link to another place in the review, which needs no load. It opens in a new tab as any link does, and can be copied.
 * SharePoint's own router is told to leave it alone: it would load the page.
 */
export function PlaceLink({
  to,
  className,
  children
}: React.PropsWithChildren<IPlaceLinkProps>): React.ReactElement {
  const address = useAddress();
  return (
    <Link
      className={className}
      href={address.hrefWith(to)}
      data-interception="off"
      onClick={(event: React.MouseEvent<HTMLElement>) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        address.change(to, 'push');
      }}
    >
      {children}
    </Link>
  );
}
