define([], function () {
  return {
    reading: 'Reading the records…',
    readingCount: 'one: {read} of {count} record read | other: {read} of {count} records read',
    cancel: 'Cancel',
    cancelledTitle: 'Reading was cancelled',
    cancelledBody: 'What had been read is kept on this device, and reading goes on from there.',
    goOn: 'Go on reading',
    failedTitle: 'The records could not be read',
    failedBody: 'SharePoint did not answer as it should: {detail}',
    failedDenied: 'You do not have the right to read everyone’s records. Ask an owner of this site.',
    tryAgain: 'Try again',
    nothingPublishedTitle: 'Nothing is published yet',
    nothingPublishedBody: 'Coverage shows here once a version of the policy is published.',

    version: 'Version',
    versionOption: 'Version {number}: {title}',
    readAgain: 'Refresh',
    forget: 'Clear the kept copy and read everything',

    headline: '{share} have acknowledged: {part} of {whole} people',
    acknowledged: 'Acknowledged',
    outstanding: 'Outstanding',
    overdue: 'Overdue',
    exempt: 'Exempt',
    notOnRoster: 'Not on the roster',
    dueBy: 'Due by {date}',
    source:
      'one: Out of the roster of {count} person stored on {stored}. Exempt and not counted: {exempt}. Records read on {read}. People who are not on the roster are counted apart. | other: Out of the roster of {count} people stored on {stored}. Exempt and not counted: {exempt}. Records read on {read}. People who are not on the roster are counted apart.',
    noRosterTitle: 'There is no roster, so there is no percentage',
    noRosterBody: 'Add the roster under Set-up to see who is outstanding.',
    faultyRosterTitle: 'The stored roster cannot be read',
    faultyRosterBody:
      'one: It has {count} problem. Upload it again under Set-up to see it. | other: It has {count} problems. Upload it again under Set-up to see them.',

    loadingCharts: 'Loading the charts…',
    overTime: 'Acknowledged over time',
    dueLine: 'Due',
    dueDay: '{day} (due date)',
    divisionChart: 'Divisions at a glance',
    byDivision: 'By division',
    division: 'Division',
    noDivision: 'No division',
    share: 'Share',
    asked: 'Asked',
    dayByDay: 'Day by day, as a table',
    day: 'Day',
    acknowledgedSoFar: 'Acknowledged so far',

    records: 'Records',
    recordsRead:
      'one: {count} record is in the list, over all versions. | other: {count} records are in the list, over all versions.',
    recordsExtra:
      'one: {count} is a further record of a person for the same version. The first one counts. | other: {count} are further records of a person for the same version. The first one counts.',
    recordsWithdrawn:
      'one: {count} is for a version that has been withdrawn. | other: {count} are for versions that have been withdrawn.',
    recordsUnmatched:
      'one: {count} matches no published version: its version or its hash is another. | other: {count} match no published version: their version or their hash is another.',
    unmatchedList: 'Show their references',

    exports: 'Take away',
    exportAcknowledgements: 'Acknowledgements (CSV)',
    exportOutstanding: 'Outstanding (CSV)',
    exportOverdue: 'Overdue (CSV)',
    exportDivisions: 'Divisions (CSV)',
    printSummary: 'Print a summary',
    summaryTitle: 'Social media policy: coverage',
    writing:
      'one: {file}: {written} of {count} row written | other: {file}: {written} of {count} rows written',
    reminders: 'Remind a division',
    reminderSubject: 'Please acknowledge the social media policy',
    mailMerge: 'Mail merge file (CSV)',
    writeMail: 'Write to them, all in BCC',
    waitingCount:
      'one: {count} person is outstanding in this division. | other: {count} people are outstanding in this division.',
    waitingTooMany:
      '{count} people are outstanding in this division: too many for one message. Use the mail merge file.',

    people: 'People',
    findPeople: 'Find people',
    searchPeople: 'Name or email',
    status: 'Status',
    allStatuses: 'All',
    allDivisions: 'All',
    peopleFound: '{found} of {all} people',
    person: 'Name',
    due: 'Due',
    acknowledgedOn: 'Acknowledged on',
    email: 'Email',
    reference: 'Reference',
    close: 'Close',
    readingWords: 'Reading the words…',
    acceptedWords: 'What this person accepted',
    wordsAltered: 'The words in the list are not those that were accepted: their hash differs.'
  };
});
