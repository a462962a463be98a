/** Where the document that stands in for Teams carries what it tells its app. */
export const teamsContextElementId = 'teamsContext';
