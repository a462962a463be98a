define([], function () {
  return {
    components: {
      signedOut: 'Your sign-in has ended. Reload this page to sign in again.',

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
        'Set-up makes the lists and permissions that the policy needs on this site, and leaves alone what is correct already.',
      inspecting: 'Looking at what is there…',
      ready: 'Everything is ready to be set up.',
      different: 'Some of it is missing or different. Press Set up to put it right.',
      running: 'Setting up…',
      failed: 'Set-up has stopped. Read the step that failed, then run it again.',
      done: 'Everything is set up.',
      doneWithLimits:
        'Everything is set up. Read below what this site does not allow or what is left to you.',
      stopped: 'Set-up cannot begin on this site. Read why below.',
      run: 'Set up',
      runAgain: 'Run set-up again',
      goOn: 'Continue',
      everyStep: 'What set-up looks after ({count})',
      details: 'Details',

      aspectSite: 'This site and its groups',
      aspectPermissionLevel: 'Permission level {name}',
      aspectRetiredLevel: 'Permission level of earlier releases',
      aspectGroup: 'Group {name}',
      aspectGroupOwner: 'Owner of the group {name}',
      aspectList: 'List {name}',
      aspectColumns: 'Columns of {name}',
      aspectIndexes: 'Indexes of {name}',
      aspectView: 'Default view of {name}',
      aspectViews: 'Further views of {name}',
      aspectFormats: 'Column formatting of {name}',
      aspectPermissions: 'Permissions on {name}',
      aspectSettings: 'Settings in {name}',
      aspectGrants: 'Full Control given to single people on {name}',

      stateWaiting: 'Not checked yet',
      stateWorking: 'Working…',
      stateRight: 'Correct',
      stateMended: 'Done',
      stateNeeded: 'Missing or different: {findings}',
      neededGroupOwner: 'Set-up gives the group to the site’s owners.',
      neededRetiredLevel:
        'Staff can edit their own reports. Set-up takes that back and deletes the level Report a post.',
      neededGrants: 'SharePoint gives it to whoever runs set-up. Set-up takes it back at the end.',
      stateDenied: 'You do not have permission to do this. Ask a site owner to run set-up.',
      stateFailed: 'SharePoint did not do this. Wait a few minutes, then run set-up again.',

      limitNoIndex:
        'SharePoint adds no index to a list of more than 20,000 items. These columns stay without one: {columns}. Staff can still acknowledge and report.',
      limitOwnGrant:
        'You keep it, since SharePoint names no group that gives it to you as well. Have yourself added to the site’s owners group, then run set-up again.',
      limitGrants:
        '{people} have it. Set-up leaves that to you: remove them in the permissions of the list if they should not.',
      limitGroupOwner:
        'The group still belongs to {owner}. Other owners cannot see or change who is in it. {owner} or a site administrator can change that: in Site settings, open People and groups, the group, Settings, Group settings, and make {wanted} the group owner.',
      limitNoOwners:
        'This site has no owners group, so nobody would get Full Control of the lists. A site administrator can set the group on the page _layouts/15/permsetup.aspx of this site.',
      limitNoStaff:
        'This site has no {missing}. Until you choose the groups that are staff, staff are: {staff}.',
      visitorsGroup: 'visitors group',
      membersGroup: 'members group',
      nobody: 'nobody',
      limitSubsite:
        'This site is below another and cannot make permission levels. Missing: {levels}. Choose a site that is not below another, or ask an owner of the site above to run set-up there first.',
      limitChannel:
        'This site belongs to a private or shared channel. Teams decides who may do what here, so set-up cannot give staff their rights. Choose another site.',
      limitLanguage:
        'This site is not in English. Lists, columns, permission levels and the group get English names, and work the same.',

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
