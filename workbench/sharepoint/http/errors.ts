/** A refusal as SharePoint words it: an HTTP status and a code of the form `<number>, <.NET type>`. */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {}
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';
const INVALID_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

/** What this service does not know: it never guesses. */
export const notImplemented = (what: string): SharePointError =>
  new SharePointError(
    501,
    '-1, System.NotImplementedException',
    `Not implemented by the local SharePoint service: ${what}.`
  );

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.'
  );

/** As `accessDenied`, in other words: pnpjs #2710 has them. */
export const unauthorised = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.'
  );

export const digestMissing = (): SharePointError =>
  new SharePointError(
    403,
    `-2130575251, ${SP_EXCEPTION}`,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
  );

export const digestExpired = (): SharePointError =>
  new SharePointError(
    403,
    `-2130575252, ${SP_EXCEPTION}`,
    'The security validation for this page has expired. Click Back in your Web browser, refresh the page, and try your operation again.'
  );

export const badQuery = (message: string): SharePointError =>
  new SharePointError(400, INVALID_QUERY, message);

export const badRequest = (message: string): SharePointError =>
  new SharePointError(400, `-1, ${SP_EXCEPTION}`, message);

export const invalidArgument = (message: string): SharePointError =>
  new SharePointError(400, '-2147024809, System.ArgumentException', message);

export const listNotFound = (name: string, site: string): SharePointError =>
  new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${name}' does not exist at site with URL '${site}'.`
  );

export const pathNotFound = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** SharePoint repeats the address here. Without it, a test that looks for leaked words finds none of the asker's own. */
export const fileNotFound = (): SharePointError =>
  new SharePointError(404, `-2130575338, ${SP_EXCEPTION}`, 'The file does not exist.');

export const outsideWeb = (): SharePointError =>
  invalidArgument('Server relative urls must start with SPWeb.ServerRelativeUrl');

export const titleTaken = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575342, ${SP_EXCEPTION}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site. Please choose another title.'
  );

export const userNotFound = (): SharePointError =>
  new SharePointError(500, `-2146232832, ${SP_EXCEPTION}`, 'User cannot be found.');

export const userUnknown = (logonName: string): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${SP_EXCEPTION}`,
    `The specified user ${logonName} could not be found.`
  );

export const attachmentExists = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575257, ${SP_EXCEPTION}`,
    `The specified name is already in use. A document, folder or attachment with the name '${name}' exists.`
  );

/** As for a file, and without the address, which may tell more than the person may read. */
export const addressNotFound = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const itemNotFound = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );

export const notFound = (what: string): SharePointError =>
  new SharePointError(404, `-2147024809, System.ArgumentException`, what);

export const fieldNotFound = (name: string): SharePointError =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`
  );

export const staleEtag = (given: string, current: string): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${given}' does not match the object's ETag value '${current}'.`
  );

export const throttledQuery = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );

export const tooManyLookups = (): SharePointError =>
  new SharePointError(
    500,
    `-2147024749, ${SP_EXCEPTION}`,
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );

export const duplicateValue = (status: 400 | 500 = 400): SharePointError =>
  new SharePointError(
    status,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    'The list item could not be added or updated because duplicate values were found in one or more fields in the list.'
  );

export const invalidText = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575155, ${SP_EXCEPTION}`,
    'Invalid text value. A text field contains invalid data. Please check the value and try again.'
  );

export const fileExists = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575257, ${SP_EXCEPTION}`,
    `A file or folder with the name '${name}' already exists. To overwrite it, ask for that.`
  );

export const tooManyRequests = (retryAfterSeconds: number): SharePointError =>
  new SharePointError(
    429,
    '-2147429894, Microsoft.SharePoint.Client.ClientServiceException',
    'The request has been throttled because too many requests were sent.',
    { 'Retry-After': String(retryAfterSeconds) }
  );
