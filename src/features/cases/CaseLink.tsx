import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { useAddress } from '../../components/address/useAddress';

interface ICaseLinkProps {
  /** As the address has it. */
  address: string;
  className?: string;
}

/** A link to a case: pressed it opens here, with the keys that open links elsewhere it does that. */
export function CaseLink({
  address: place,
  className,
  children
}: React.PropsWithChildren<ICaseLinkProps>): React.ReactElement {
  const address = useAddress();

  function open(event: React.MouseEvent<unknown>): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    address.change({ case: place }, 'push');
  }

  return (
    <Link
      href={address.hrefWith({ case: place })}
      onClick={open}
      className={className}
      data-selection-disabled="true"
    >
      {children}
    </Link>
  );
}
