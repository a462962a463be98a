export type ThemeName = 'light' | 'dark' | 'contrast';

/** SharePoint's palette slots. The names are those that themes and web parts use. */
export type Palette = Record<
  | 'themeDarker'
  | 'themeDark'
  | 'themeDarkAlt'
  | 'themePrimary'
  | 'themeSecondary'
  | 'themeTertiary'
  | 'themeLight'
  | 'themeLighter'
  | 'themeLighterAlt'
  | 'black'
  | 'neutralDark'
  | 'neutralPrimary'
  | 'neutralPrimaryAlt'
  | 'neutralSecondary'
  | 'neutralTertiary'
  | 'neutralTertiaryAlt'
  | 'neutralQuaternary'
  | 'neutralQuaternaryAlt'
  | 'neutralLight'
  | 'neutralLighter'
  | 'neutralLighterAlt'
  | 'white',
  string
>;

export type HostTheme = { palette: Palette; isInverted: boolean };

export type SectionBackground = 'none' | 'neutral' | 'soft' | 'strong';
export type ColumnWidth = 'full' | 'two-thirds' | 'one-third';

/** One web part on a page. `component` is a manifest's id or alias. */
type HostedWebPart = {
  component: string;
  properties?: Record<string, unknown>;
  section?: SectionBackground;
  column?: ColumnWidth;
};

/** How a page holds its web parts: under a title and in columns, one alone, or one as a tab of Teams. */
export type PageLayout = 'article' | 'singlePart' | 'teamsTab';

/** Which product's colours surround a web part. */
export type Surface = 'sharepoint' | 'teams';

/** What a page says itself, beside its web parts. */
export type Passage = { heading: string; text: string };

/** A page as data: where it is, what it is called and which web parts it carries, in reading order. */
export type HostedPage = {
  /** Server-relative address, which is also the key its edited properties are kept under. */
  path: string;
  title: string;
  webUrl: string;
  /** An article unless given. */
  layout?: PageLayout;
  /** A Teams personal app has no property pane; every other page has one. */
  hasPropertyPane?: boolean;
  /** In a wide column before the web parts. */
  passages?: readonly Passage[];
  webParts: HostedWebPart[];
};

export type DisplayModeName = 'read' | 'edit';
export type Direction = 'ltr' | 'rtl';

/** How a page is looked at: what its query string asks for. */
export type ViewOptions = {
  theme: ThemeName;
  locale: string;
  direction: Direction;
  mode: DisplayModeName;
  /** The background of every section; the page's own where none is asked for. */
  background?: SectionBackground;
};

/** A choice in the suite bar's list of people. */
export type PersonChoice = { login: string; displayName: string };

/** What the frame around the page offers beside the page itself. */
export type Frame = { homeUrl: string; siteLinks: { title: string; url: string }[]; people: PersonChoice[] };

/** What became of a change to the solution: it is in the bundle, or it could not be bundled. */
export type BundleChange = { kind: 'built' } | { kind: 'failed'; problem: string };
