/** A person or a group, as SharePoint's people picker finds them. */
export type Principal = {
  /** What SharePoint knows them by: a claim such as `i:0#.f|membership|ana@example.org`. */
  key: string;
  name: string;
  /** Empty where there is none. */
  mail: string;
  /** Job title, department or what kind of group it is; may be empty. */
  detail: string;
  kind: 'person' | 'group';
};

/** Finds people by the beginnings of their names or addresses. Throws what asking throws. */
export type FindPrincipals = (text: string) => Promise<Principal[]>;
