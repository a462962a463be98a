declare interface IPolicyAcknowledgementWebPartStrings {
  paneDescription: string;
  titleLabel: string;
  titleDescription: string;
  siteLabel: string;
  siteDescription: string;
  siteMalformed: string;
  siteWithoutLists: string;
  siteDenied: string;
  siteUnchecked: string;
  reportAPost: string;
  loading: string;
}

declare module 'PolicyAcknowledgementWebPartStrings' {
  const strings: IPolicyAcknowledgementWebPartStrings;
  export = strings;
}
