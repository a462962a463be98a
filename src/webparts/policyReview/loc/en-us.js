define([], function () {
  return {
    paneDescription: 'Where the policy is kept.',
    title: 'Policy review',
    tabs: 'Parts of the review',
    tabCoverage: 'Coverage',
    tabPeople: 'People',
    tabVersions: 'Versions',
    tabCases: 'Reported posts',
    tabSetUp: 'Set-up',
    tabSupport: 'Support',
    loading: 'Loading…',

    nobodyTitle: 'This page is for site owners and reviewers',
    nobodyBody:
      'You can acknowledge the policy and see your own receipt on the policy page. To see the review, ask an owner of this site to add you to the owners or the reviewers.',
    failedTitle: 'The review could not be opened',
    failedBody: 'SharePoint did not say what you may do here: {detail}',
    tryAgain: 'Try again'
  };
});
