/**
 * What kind of group someone finds: some people, everyone of the organisation but guests, or everyone and guests too.
 */
export type GroupKind = 'group' | 'everyone' | 'everyoneAndGuests';

/** A person or a group, as SharePoint's people picker finds them. */
export type Principal = {
  /** What SharePoint knows them by: a claim such as `i:0#.f|membership|ana@example.org`. */
  key: string;
  name: string;
  /** Empty where there is none. */
  mail: string;
  /** A person's department or job title; may be empty. */
  detail: string;
  kind: 'person' | GroupKind;
};

/** Finds people or groups by the beginnings of their names or addresses. Throws what asking throws. */
export type FindPrincipals = (text: string) => Promise<Principal[]>;

/**
 * Finds a person's photo by their address: the address of an image, or undefined where there is none. Never throws, since
 * initials do as well.
 */
export type FindPhoto = (mail: string) => Promise<string | undefined>;
