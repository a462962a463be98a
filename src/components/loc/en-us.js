define([], function () {
  return {
    partRights: 'Your rights',
    partDuties: 'Your duties',
    partCommonSense: 'Common sense',
    partPosting: 'When you post',
    partInShort: 'In short',

    close: 'Close',

    brokenTitle: 'Something went wrong on this page',
    brokenBody: 'Reload the page. If this keeps happening, quote this to the site owner: {detail}',

    siteUnknownTitle: 'We cannot find the policy right now',
    siteUnknownBody: 'SharePoint did not say which site holds it. Your connection may be down.',
    tryAgain: 'Try again'
  };
});
