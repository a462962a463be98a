import * as React from 'react';
import type { IAddress } from '../../application/ports';

/** The page's address, given by the web part. */
export const Address = React.createContext<IAddress | undefined>(undefined);

/** The page's address. Throws outside a web part that gives one. */
export function useAddress(): IAddress {
  const address = React.useContext(Address);
  if (!address) throw new Error('This web part gives no address.');
  return address;
}

/** The value of a parameter of the address as it is now; drawn anew when it becomes another. */
export function useParameter(name: string): string | undefined {
  const address = useAddress();
  const [value, setValue] = React.useState(() => address.read(name));
  React.useEffect(() => {
    const look = (): void => setValue(address.read(name));
    look();
    return address.watch(look);
  }, [address, name]);
  return value;
}
