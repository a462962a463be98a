define([], function () {
  return {
    title: 'Support',
    introduction:
      'This is what somebody who helps you needs to know. It holds no names, no addresses and no words of anyone.',
    looking: 'Looking at the lists…',
    looked: 'Looked at on {when}.',
    lookAgain: 'Look again',
    failed: 'SharePoint did not say how the lists are: {detail}',

    version: 'Version of the solution',
    host: 'Shown in',
    browser: 'Browser',
    language: 'Language and region',

    lists: 'Lists, permission levels and groups',
    name: 'Name',
    items: 'Items',
    state: 'State',
    right: 'Right',
    different: 'Missing or different: {findings}',
    unknown: 'Could not be looked at: {kind}',
    mend: 'Set-up mends what is missing or different.',

    faults: 'Last errors on this device',
    noFaults: 'None in the last 30 days.',
    when: 'When',
    what: 'What',
    answer: 'Answer and correlation ID',
    noAnswer: 'None',
    clearFaults: 'Clear these errors',

    report: 'The report as text',
    copy: 'Copy the report',
    copied: 'The report is copied.',
    notCopied: 'This page may not copy. The report is selected: press Ctrl+C, or Command+C on a Mac.'
  };
});
