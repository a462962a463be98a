declare interface ISupportStrings {
  title: string;
  introduction: string;
  looking: string;
  looked: string;
  lookAgain: string;
  failed: string;
  version: string;
  host: string;
  browser: string;
  language: string;
  lists: string;
  name: string;
  items: string;
  state: string;
  right: string;
  different: string;
  unknown: string;
  mend: string;
  faults: string;
  noFaults: string;
  when: string;
  what: string;
  answer: string;
  noAnswer: string;
  clearFaults: string;
  report: string;
  copy: string;
  copied: string;
  notCopied: string;
}

declare module 'SupportStrings' {
  const strings: ISupportStrings;
  export = strings;
}
