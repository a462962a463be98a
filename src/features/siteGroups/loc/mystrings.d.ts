declare interface ISiteGroupsStrings {
  title: string;
  staff: string;
  staffIntroduction: string;
  staffGroups: string;
  save: string;
  saving: string;
  staffSaved: string;
  staffNone: string;
  staffReadFailed: string;
  staffSaveFailed: string;
  staffTooOld: string;
  reviewers: string;
  reviewersIntroduction: string;
  reviewersReading: string;
  reviewersNone: string;
  reviewersReadFailed: string;
  groupMissing: string;
  address: string;
  add: string;
  adding: string;
  addressMissing: string;
  unknown: string;
  added: string;
  addFailed: string;
  remove: string;
  removeName: string;
  removed: string;
  removeFailed: string;
}

declare module 'SiteGroupsStrings' {
  const strings: ISiteGroupsStrings;
  export = strings;
}
