define([], function () {
  return {
    title: 'What staff see under every version',
    link: 'Address of the full policy',
    contact: 'Email address of the Digital Media team',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved. Staff see it from now on.',
    linkWrong: 'Enter an address that starts with https://, or leave it empty.',
    contactWrong: 'Enter one email address, or leave it empty.',
    readFailed: 'The settings could not be read: {detail}',
    saveFailed: 'The settings were not saved: {detail}'
  };
});
