define([], function () {
  return {
    title: 'Social media policy',
    version: 'Version {number}',
    loading: 'Loading the policy',

    ask: 'Please read this policy and acknowledge it.',
    askAgain: 'This policy has changed. Please read it and acknowledge it again.',
    acknowledgedOn: 'You acknowledged this policy on {when}.',
    dueBy: 'It is due by {date}.',
    overdueSince: 'It was due by {date}.',
    dueAfterJoining:
      'one: It is due within {count} day of the day you joined. | other: It is due within {count} days of the day you joined.',

    whatChanged: 'What changed since version {number}',
    renewed: 'The words are the same. We ask everyone to confirm them again.',

    whereNext: 'More about this policy',
    fullPolicy: 'Read the full policy (opens in a new tab)',
    contact: 'Email the Digital Media team',

    help: 'How this page works',
    helpAcknowledge:
      'Read the policy, tick the box and press Acknowledge. Your receipt shows once SharePoint has saved your record. If that fails, we keep it on this device and try again.',
    helpReport:
      'If a post worries you, press Report a post. You see who can read your report before you send it, and its status afterwards.',

    formTitle: 'Your acknowledgement',
    acknowledge: 'Acknowledge',
    sending: 'Saving…',
    tickFirst: 'Tick the box to confirm before you acknowledge.',
    formNote: 'SharePoint records your name and the time. You and the site owners can see the record.',

    receiptTitle: 'Your receipt',
    receiptPolicy: 'Policy',
    receiptVersion: 'Version',
    receiptName: 'Name',
    receiptWhen: 'Acknowledged on',
    receiptReference: 'Reference',
    smallChanges: 'Version {number} makes small changes only. You do not need to acknowledge it.',
    print: 'Print',
    download: 'Download',

    notSavedYet: 'Not saved yet',
    keptAndRetried: 'We have kept your acknowledgement on this device. We will try again soon.',
    keptForNextVisit:
      'We have kept your acknowledgement on this device. We will try again when you come back.',
    tryNow: 'Try now',
    trying: 'Trying…',
    refusedTitle: 'Not saved',
    refusedDenied: 'You do not have permission to add your record. Please contact the site owner.',
    droppedTitle: 'Please acknowledge again',
    droppedExpired: 'You pressed Acknowledge more than a week ago, but it could not be saved.',
    droppedSuperseded: 'A newer version was published before your acknowledgement was saved.',

    settingsWrong:
      'Only owners see this. These settings cannot be used: {settings}. Correct them on the policy review page, under Set-up.',
    settingPolicyKey: 'Policy key',
    settingLink: 'Address of the full policy',
    settingContact: 'Email address of the Digital Media team',

    tryAgain: 'Try again',
    notChecked: 'We could not check for a newer version.',
    failedTitle: 'We cannot show the policy right now',
    failedPassing: 'We will try again soon. You can also try now.',
    failedDetail: 'If you ask for help, quote this: {detail}',
    deniedTitle: 'You do not have access to this policy',
    deniedBody: 'Please ask the owner of this site to give you access.',
    reasonNoAnswer: 'SharePoint did not answer. Your connection may be down.',
    reasonThrottled: 'SharePoint is busy.',
    reasonServerError: 'SharePoint had a problem.',
    reasonUnreadable: 'SharePoint sent an answer that we could not read.',
    reasonDenied: 'You do not have access.',
    reasonMissing: 'Something we need is missing on the site. Please contact the site owner.',
    reasonRejected: 'SharePoint did not accept the request.',

    notSetUpTitle: 'The policy is not available yet',
    notSetUpBody: 'The site owner still has to set it up. Please come back later.',
    nothingPublishedTitle: 'No policy has been published yet',
    nothingPublishedBody: 'There is nothing for you to do. Please come back later.',
    unknownKeyTitle: 'No version is published for this policy',
    unknownKeyBody:
      'The policy settings name the policy “{key}”. Versions are published for: {keys}. Correct the policy key on the policy review page, under Set-up.',
    alteredTitle: 'This version does not match what was published',
    alteredBody:
      'Version {number} was changed after it was published, so it cannot be acknowledged. Please tell the site owner.'
  };
});
