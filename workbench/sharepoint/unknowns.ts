/**
 * Questions about SharePoint Online that nobody has answered yet, each with two sides. The service takes the strict
 * side, the one on which a client has the harder time, unless the tenant's definition or a test takes the other.
 * A name says what is true on the other side.
 */
export type Unknowns = {
  /**
   * May someone who can add rows and not edit them set who and when through `AddValidateUpdateItemUsingPath`?
   * Strict: the call is refused to them. Otherwise: it adds a row in whoever's name they give.
   */
  addOnlySetsAuthor: boolean;
  /**
   * Does an index on a person column lift the list view threshold?
   * Strict: it does not, since person columns are lookups. Otherwise: it serves as an index on text does.
   */
  personIndexLiftsThreshold: boolean;
  /**
   * Does adding an attachment ask for the right to edit the row?
   * Strict: it does. Otherwise: the right to add is enough on one's own row.
   */
  addSufficesForAttachments: boolean;
  /**
   * Past 5,000 rows, does a list whose rows only their creators read look through one's own rows alone?
   * Strict: all rows count. Otherwise: fewer than 5,000 rows of one's own are read by any query.
   */
  ownRowsEscapeThreshold: boolean;
  /**
   * What does someone get who asks for a list on which they hold no permission?
   * Strict: 403. Otherwise: 404, as if it were not there.
   */
  forbiddenListIsNotFound: boolean;
  /**
   * On a list whose rows only their creators read, can others read an attachment by its address?
   * Strict: they cannot, and get 404. Otherwise: whoever may open the list can.
   */
  othersAttachmentsReadable: boolean;
  /**
   * Does `client.svc` make another group the owner of a group?
   * Strict: access is denied. Otherwise: it does, for whoever owns the group and for administrators of the site.
   */
  clientSvcSetsGroupOwner: boolean;
  /**
   * Can a list have a unique column while its rows are read by their creators only?
   * Strict: the one refuses the other. Otherwise: both go together.
   */
  uniqueColumnsWithReadOwn: boolean;
  /**
   * Can a list of more than 20,000 rows get another index? Microsoft's page speaks of libraries.
   * Strict: it cannot, whatever the list is. Otherwise: only libraries cannot.
   */
  listsIndexAtAnySize: boolean;
  /**
   * With which status is a duplicate in a unique column refused? Both have been seen.
   * Strict: 400. Otherwise: 500. The code is the same.
   */
  duplicatesAnswer500: boolean;
  /**
   * What does `userphoto.aspx` answer for someone without a photo?
   * Strict: a picture that stands for anybody, which looks like a photo. Otherwise: 404.
   */
  missingPhotoIsNotFound: boolean;
  /**
   * May a page of rows start after an id that no row has, such as a deleted one's or one that was guessed?
   * Strict: such a paging token is refused with 400. Otherwise: the page has the rows after it.
   */
  pagesStartAnywhere: boolean;
  /**
   * May an owner add a custom action that runs a component where scripts of people are blocked?
   * Strict: such a site refuses every custom action (pnpjs #2710). Otherwise: it takes those of components (pnpcore #63).
   */
  componentActionsPassScriptBlock: boolean;
  /**
   * May whoever manages the web at the top change the custom actions of its site collection?
   * Strict: its administrators alone may. Otherwise: Manage Web is enough.
   */
  ownersChangeSiteActions: boolean;
};

/** The strict side of every question. */
export const STRICT: Unknowns = {
  addOnlySetsAuthor: false,
  personIndexLiftsThreshold: false,
  addSufficesForAttachments: false,
  ownRowsEscapeThreshold: false,
  forbiddenListIsNotFound: false,
  othersAttachmentsReadable: false,
  clientSvcSetsGroupOwner: false,
  uniqueColumnsWithReadOwn: false,
  listsIndexAtAnySize: false,
  duplicatesAnswer500: false,
  missingPhotoIsNotFound: false,
  pagesStartAnywhere: false,
  componentActionsPassScriptBlock: false,
  ownersChangeSiteActions: false
};

/** The other side of every question. */
export const OTHERWISE: Unknowns = {
  addOnlySetsAuthor: true,
  personIndexLiftsThreshold: true,
  addSufficesForAttachments: true,
  ownRowsEscapeThreshold: true,
  forbiddenListIsNotFound: true,
  othersAttachmentsReadable: true,
  clientSvcSetsGroupOwner: true,
  uniqueColumnsWithReadOwn: true,
  listsIndexAtAnySize: true,
  duplicatesAnswer500: true,
  missingPhotoIsNotFound: true,
  pagesStartAnywhere: true,
  componentActionsPassScriptBlock: true,
  ownersChangeSiteActions: true
};

/**
 * Reads the sides that a request takes, such as `{"addOnlySetsAuthor":true}`.
 * Throws an error that names the questions for anything else.
 */
export function sidesFrom(given: unknown): Partial<Unknowns> {
  const known = Object.keys(STRICT);
  const isObject = given !== null && typeof given === 'object' && !Array.isArray(given);
  const wrong = isObject
    ? Object.entries(given).find(([name, side]) => !known.includes(name) || typeof side !== 'boolean')
    : ['the body'];
  if (wrong)
    throw new Error(`'${String(wrong[0])}' is no question answered true or false of: ${known.join(', ')}.`);
  return given as Partial<Unknowns>;
}
