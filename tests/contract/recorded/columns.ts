/** Columns of the recorded lists, by the types that the service has; what was recorded of others is told in `reasons.ts`. */
const column = (type: string, name: string, more = '', inner = ''): string =>
  `<Field Type="${type}" Name="${name}" DisplayName="${name}" Group="TEST GROUP" Required="FALSE"${more}>${inner}</Field>`;

const CHOICES = '<CHOICES><CHOICE>Option A</CHOICE><CHOICE>Option B</CHOICE></CHOICES>';
const people = ' UserSelectionMode="1" UserSelectionScope="0"';

const CHOICE_COLUMNS = [
  column('Choice', 'ChoiceSingle1', ' Format="Dropdown"', `<Default>Option B</Default>${CHOICES}`),
  column('MultiChoice', 'ChoiceMulti1', '', `<Default>Option B</Default>${CHOICES}`)
];

export const PLAIN_COLUMNS = [
  column('Text', 'Text1'),
  column('Note', 'MultilineText1'),
  column('Boolean', 'Bool1'),
  column('Number', 'Number1'),
  column('DateTime', 'DateTime1', ' Format="DateOnly"'),
  ...CHOICE_COLUMNS
];
export const PLAIN_VALUES = {
  Title: 'Item',
  Text1: 'Words',
  MultilineText1: 'Words',
  Bool1: true,
  Number1: 67687,
  DateTime1: '2020-12-06T07:25:47Z',
  ChoiceSingle1: 'Option A',
  ChoiceMulti1: ['Option A', 'Option B']
};
/** As recorded: what a client clears of a number is 0, of a flag false. */
export const PLAIN_CLEARED = {
  Text1: null,
  MultilineText1: null,
  Bool1: false,
  Number1: 0,
  DateTime1: null,
  ChoiceSingle1: null,
  ChoiceMulti1: null
};

export const LINKED_COLUMNS = [
  column('URL', 'URLField1', ' Format="Hyperlink"'),
  column('URL', 'URLField2', ' Format="Hyperlink"'),
  column('User', 'UserSingleField1', people),
  column('UserMulti', 'UserMultiField1', `${people} Mult="TRUE"`),
  ...CHOICE_COLUMNS
];
export const linkedValues = (user: number): Record<string, unknown> => ({
  Title: 'Item',
  URLField1: { Url: 'https://one.example', Description: 'Words' },
  URLField2: { Url: 'https://one.example', Description: 'https://one.example' },
  UserSingleField1Id: user,
  UserMultiField1Id: [user]
});
export const LINKED_CLEARED = {
  URLField1: null,
  URLField2: null,
  UserSingleField1Id: null,
  UserMultiField1Id: null
};

/** What SharePoint's library of pages has besides any library. */
export const PAGE_COLUMNS = [
  column('Note', 'WikiField'),
  column('Note', 'CanvasContent1'),
  column('URL', 'BannerImageUrl', ' Format="Image"'),
  column('Note', 'Description'),
  column('Number', 'PromotedState'),
  column('DateTime', 'FirstPublishedDate', ' Format="DateTime"'),
  column('Note', 'LayoutWebpartsContent'),
  column('UserMulti', '_AuthorByline', `${people} Mult="TRUE"`),
  column('Text', '_TopicHeader'),
  column('MultiChoice', '_SPSitePageFlags', '', CHOICES),
  column('Note', '_SPCallToAction'),
  column('Note', '_OriginalSourceUrl'),
  column('Text', '_OriginalSourceSiteId'),
  column('Text', '_OriginalSourceWebId'),
  column('Text', '_OriginalSourceListId'),
  column('Text', '_OriginalSourceItemId'),
  column('Text', '_ColorTag')
];
export const PAGE_VALUES = {
  Title: 'Page',
  CanvasContent1: '<div></div>',
  LayoutWebpartsContent: '<div></div>',
  BannerImageUrl: { Url: 'https://one.example/picture.png', Description: '/picture.png' },
  Description: 'Words',
  PromotedState: 0
};

export const TEST_COLUMNS = [
  column('Text', 'TestStringField'),
  column('Boolean', 'TestBoolField'),
  column('Number', 'TestNumberField')
];
