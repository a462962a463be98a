define([], function () {
  return {
    paneDescription: 'Where the policy is kept, and what the web part is called.',
    titleLabel: 'Title',
    titleDescription: 'Leave it empty to show the title of the policy.',
    siteLabel: 'Site that holds the policy lists',
    siteDescription: 'Leave it empty when the lists are on this site. Example: /sites/intranet',
    siteMalformed: 'Enter the address of a site on this tenant, such as /sites/intranet.',
    siteWithoutLists:
      'There are no policy lists on this site. Check the address, or set the lists up there first.',
    siteDenied: 'You do not have access to the policy lists on this site.',
    siteUnchecked: 'SharePoint did not answer, so this site could not be checked. Try again soon.',
    reportAPost: 'Report a post',
    loading: 'Loading…'
  };
});
