import type { Calls } from './calls';

export const customActions: Calls = {
  'customactions/add-application-customizer-201': ({ call, fresh }) =>
    call('POST', 'web/usercustomactions', {
      Name: 'UCA_CustomHeader',
      Title: 'Custom Header',
      Description: fresh('TESTING'),
      Location: 'ClientSideExtension.ApplicationCustomizer',
      Sequence: 100,
      Rights: { High: '0', Low: '262144' },
      HostProperties: '',
      ClientSideComponentId: '062df5f2-c5d9-1dd4-2096-8e906058b8b7',
      ClientSideComponentProperties: '{"message":"Added"}'
    })
};
