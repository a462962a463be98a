declare interface ISetUpStrings {
  title: string;
  introduction: string;
  inspecting: string;
  ready: string;
  running: string;
  failed: string;
  done: string;
  run: string;
  runAgain: string;
  goOn: string;
  aspectPermissionLevel: string;
  aspectGroup: string;
  aspectList: string;
  aspectColumns: string;
  aspectIndexes: string;
  aspectView: string;
  aspectViews: string;
  aspectFormats: string;
  aspectPermissions: string;
  aspectSettings: string;
  stateWaiting: string;
  stateWorking: string;
  stateRight: string;
  stateMended: string;
  stateNeeded: string;
  stateDenied: string;
  stateFailed: string;
  publishTitle: string;
  publishIntroduction: string;
  publishStatement: string;
  dueDate: string;
  dueDateWrong: string;
  publish: string;
  publishing: string;
  publishFailed: string;
}

declare module 'SetUpStrings' {
  const strings: ISetUpStrings;
  export = strings;
}
