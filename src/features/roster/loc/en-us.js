define([], function () {
  return {
    title: 'Who is asked: the roster',
    introduction:
      'A CSV file with the columns Email (or UPN), Name and Division, and if you like Start date and Exempt until. Dates are written 2026-12-31 or 31/12/2026. Only owners of this site can open it.',
    reading: 'Looking for the roster…',
    none: 'There is no roster yet.',
    stored: 'one: {count} person, stored on {when}. | other: {count} people, stored on {when}.',
    storedFaulty: 'The stored roster has been changed and cannot be read. Upload it again.',
    readFailed: 'The stored roster could not be read: {detail}',
    choose: 'Choose a file',
    checking: 'Checking the file: {share}',
    sound:
      '{name} is sound. People: {people}. Divisions: {divisions}. It takes the place of the roster stored now.',
    store: 'Store this roster',
    storing: 'Storing…',
    storeFailed: 'The roster was not stored: {detail}',
    notUtf8: '{name} is not in UTF-8. In Excel, save it as “CSV UTF-8”.',
    faulty:
      'one: {name} has {count} problem, so nothing was imported. Mend it and choose the file again. | other: {name} has {count} problems, so nothing was imported. Mend them and choose the file again.',
    more: 'These are the first {shown} of {count}.',

    group: 'Or take the members of a Microsoft 365 group',
    groupIntroduction:
      'This works where an administrator has let this solution read group members. Departments are taken as divisions. The members are stored as a roster; read the group again when they change.',
    groupId: 'Object ID of the group',
    groupIdWrong: 'Enter the object ID of a group, as Microsoft Entra shows it.',
    groupRead: 'Read the group',
    groupReading: 'Reading…',
    groupName: 'The group',
    groupNotGranted:
      'This solution may not read group members on your tenant. Upload a file instead, or ask an administrator to grant it.',
    groupMissing: 'There is no such group.',
    groupFailed: 'The group could not be read: {detail}',

    columnEmail: 'Email or UPN',
    columnName: 'Name',
    columnDivision: 'Division',
    columnStartDate: 'Start date',
    columnExemptUntil: 'Exempt until',
    problemEmpty: 'The file holds no people.',
    problemTooMany: 'The file holds more than {most} people.',
    problemMissing: 'Line {line}: the column {column} is missing.',
    problemRepeated: 'Line {line}: the column {column} is there twice.',
    problemQuote: 'Line {line}: a quotation mark is not closed.',
    problemAddress: 'Line {line}: “{value}” is not an email address.',
    problemDuplicate: 'Line {line}: {value} is on line {first} already.',
    problemDate: 'Line {line}: “{value}” is not a date ({column}).'
  };
});
