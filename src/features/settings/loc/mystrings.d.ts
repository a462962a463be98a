declare interface ISettingsStrings {
  title: string;
  link: string;
  contact: string;
  save: string;
  saving: string;
  saved: string;
  linkWrong: string;
  contactWrong: string;
  readFailed: string;
  saveFailed: string;
}

declare module 'SettingsStrings' {
  const strings: ISettingsStrings;
  export = strings;
}
