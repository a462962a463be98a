declare interface IRosterStrings {
  title: string;
  introduction: string;
  reading: string;
  none: string;
  stored: string;
  storedFaulty: string;
  readFailed: string;
  choose: string;
  checking: string;
  sound: string;
  store: string;
  storing: string;
  storeFailed: string;
  notUtf8: string;
  faulty: string;
  more: string;
  group: string;
  groupIntroduction: string;
  groupId: string;
  groupIdWrong: string;
  groupRead: string;
  groupReading: string;
  groupName: string;
  groupNotGranted: string;
  groupMissing: string;
  groupFailed: string;
  columnEmail: string;
  columnName: string;
  columnDivision: string;
  columnStartDate: string;
  columnExemptUntil: string;
  problemEmpty: string;
  problemTooMany: string;
  problemMissing: string;
  problemRepeated: string;
  problemQuote: string;
  problemAddress: string;
  problemDuplicate: string;
  problemDate: string;
}

declare module 'RosterStrings' {
  const strings: IRosterStrings;
  export = strings;
}
