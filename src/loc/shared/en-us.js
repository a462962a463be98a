define([], function () {
  return {
    components: {
      partRights: 'Your rights',
      partDuties: 'Your duties',
      partCommonSense: 'Common sense',
      partPosting: 'When you post',
      partInShort: 'In short',

      systemYammer: 'Yammer (Viva Engage)',
      systemNewsHub: 'News hub',
      systemSpeechbubble: 'Speechbubble',
      systemSharePoint: 'SharePoint',
      systemTeams: 'Teams chat',

      close: 'Close',

      brokenTitle: 'Something went wrong on this page',
      brokenBody: 'Reload the page. If this keeps happening, quote this to the site owner: {detail}',

      siteUnknownTitle: 'We cannot find the policy right now',
      siteUnknownBody: 'SharePoint did not say which site holds it. Your connection may be down.',
      tryAgain: 'Try again'
    },

    siteProperty: {
      label: 'Site that holds the policy lists',
      description: 'Leave it empty when the lists are on this site. Example: /sites/intranet',
      malformed: 'Enter the address of a site in your organisation, such as /sites/intranet.',
      withoutLists:
        'There are no policy lists on this site. Check the address, or set the lists up there first.',
      denied: 'You do not have access to the policy lists on this site.',
      unchecked: 'SharePoint did not answer, so this site could not be checked. Try again soon.'
    },

    setUp: {
      title: 'Set up the policy lists',
      introduction:
        'Set-up makes the lists and permissions that the policy needs on this site. It leaves alone what is correct already, so you can run it again at any time.',
      inspecting: 'Looking at what is there…',
      ready: 'These steps will be done when you press Set up.',
      running: 'Setting up…',
      failed: 'Set-up has stopped. Read the step that failed, then run it again.',
      done: 'Everything is set up.',
      run: 'Set up',
      runAgain: 'Run set-up again',
      goOn: 'Continue',

      aspectPermissionLevel: 'Permission level {name}',
      aspectGroup: 'Group {name}',
      aspectList: 'List {name}',
      aspectColumns: 'Columns of {name}',
      aspectIndexes: 'Indexes of {name}',
      aspectView: 'Default view of {name}',
      aspectViews: 'Further views of {name}',
      aspectFormats: 'Column formatting of {name}',
      aspectPermissions: 'Permissions on {name}',
      aspectSettings: 'Settings in {name}',

      stateWaiting: 'Not checked yet',
      stateWorking: 'Working…',
      stateRight: 'Correct',
      stateMended: 'Done',
      stateNeeded: 'Missing or different: {findings}',
      stateDenied: 'You do not have permission to do this. Ask a site owner to run set-up.',
      stateFailed: 'SharePoint did not do this: {detail}',

      publishTitle: 'Publish the policy',
      publishIntroduction:
        'The lists are ready. This is what staff will see when you publish the standard highlights.',
      publishStatement: 'Staff will agree to this statement: “{statement}”',
      dueDate: 'Due date (optional)',
      dueDateWrong: 'Enter a due date from today on, or leave it empty.',
      publish: 'Publish version {number}',
      publishing: 'Publishing…',
      numberTaken: 'Another owner has published version {number}. Reload the page to see it.',
      publishFailed: 'The version was not published: {detail}'
    }
  };
});
