/** What SharePoint names in a site's own language. What it does not translate is left in English here. */
type SiteWords = {
  /** Permission levels by `RoleTypeKind`, which stays the same in every language. */
  levels: Record<number, string>;
  owners: (site: string) => string;
  members: (site: string) => string;
  visitors: (site: string) => string;
  everyone: string;
};

export const ENGLISH = 1033;

const GERMAN: SiteWords = {
  levels: {
    1: 'Beschränkter Zugriff',
    2: 'Lesen',
    3: 'Mitwirken',
    4: 'Entwerfen',
    5: 'Vollzugriff',
    6: 'Bearbeiten'
  },
  owners: (site) => `Besitzer von ${site}`,
  members: (site) => `Mitglieder von ${site}`,
  visitors: (site) => `Besucher von ${site}`,
  everyone: 'Jeder, außer externen Benutzern'
};

const FRENCH: SiteWords = {
  levels: {
    1: 'Accès limité',
    2: 'Lecture',
    3: 'Collaboration',
    4: 'Conception',
    5: 'Contrôle total',
    6: 'Modification'
  },
  owners: (site) => `Propriétaires de ${site}`,
  members: (site) => `Membres de ${site}`,
  visitors: (site) => `Visiteurs de ${site}`,
  everyone: 'Tout le monde sauf les utilisateurs externes'
};

const WORDS: Record<number, SiteWords> = {
  [ENGLISH]: {
    levels: { 1: 'Limited Access', 2: 'Read', 3: 'Contribute', 4: 'Design', 5: 'Full Control', 6: 'Edit' },
    owners: (site) => `${site} Owners`,
    members: (site) => `${site} Members`,
    visitors: (site) => `${site} Visitors`,
    everyone: 'Everyone except external users'
  },
  1031: GERMAN,
  1036: FRENCH
};

/** The words of a site's language, by SharePoint's number for it (LCID). Throws for one that is not kept here. */
export function wordsOf(language = ENGLISH): SiteWords {
  const words = WORDS[language];
  if (!words) throw new Error(`Sites speak ${Object.keys(WORDS).join(', ')} here, not ${language}.`);
  return words;
}
