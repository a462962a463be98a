declare interface IPolicyReviewWebPartStrings {
  paneDescription: string;
  title: string;
  tabs: string;
  tabCoverage: string;
  tabPeople: string;
  tabVersions: string;
  tabCases: string;
  tabSetUp: string;
  tabSupport: string;
  loading: string;
  nobodyTitle: string;
  nobodyBody: string;
  failedTitle: string;
  failedBody: string;
  tryAgain: string;
}

declare module 'PolicyReviewWebPartStrings' {
  const strings: IPolicyReviewWebPartStrings;
  export = strings;
}
