define([], function () {
  return {
    title: 'Who staff and reviewers are',
    staff: 'Staff',
    staffIntroduction:
      'Staff read the policy, acknowledge it and report posts. Choose the groups of this site that they are in.',
    staffGroups: 'Groups whose members are staff',
    save: 'Keep this choice',
    saving: 'Keeping…',
    staffSaved: 'Kept. Permissions change when you run Set up, below.',
    staffNone: 'Choose at least one group.',
    staffReadFailed: 'The groups of this site could not be read: {detail}',
    staffSaveFailed: 'The choice was not kept: {detail}',
    staffTooOld: 'These lists are from an earlier release. Run Set up below first, then choose again.',
    reviewers: 'Reviewers',
    reviewersIntroduction: 'Reviewers read every report, see who made it, and work on the cases.',
    reviewersReading: 'Looking for the reviewers…',
    reviewersNone: 'There are no reviewers yet, so only owners see the reports.',
    reviewersReadFailed: 'The reviewers could not be read: {detail}',
    groupMissing: 'The reviewers’ group is missing. Run Set up below to make it.',
    address: 'Email address or user name',
    add: 'Add reviewer',
    adding: 'Adding…',
    addressMissing: 'Enter the address of the person to add.',
    unknown: 'Nobody in your organisation has the address {address}. Check it and try again.',
    added: '{name} is a reviewer now.',
    addFailed: '{address} was not added: {detail}',
    remove: 'Remove',
    removeName: 'Remove {name}',
    removed: '{name} is no longer a reviewer.',
    removeFailed: '{name} was not removed: {detail}'
  };
});
