declare interface IComponentsStrings {
  partRights: string;
  partDuties: string;
  partCommonSense: string;
  partPosting: string;
  partInShort: string;
  close: string;
  brokenTitle: string;
  brokenBody: string;
  siteUnknownTitle: string;
  siteUnknownBody: string;
  tryAgain: string;
}

declare module 'ComponentsStrings' {
  const strings: IComponentsStrings;
  export = strings;
}
