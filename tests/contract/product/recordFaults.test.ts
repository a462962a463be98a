import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { recordFaults } from '../../../src/adapters/sharepoint/support/recordFaults';
import { withFault } from '../../../src/domain/support/fault';
import type { Fault } from '../../../src/domain/support/fault';
import { startEarlierRelease } from '../startEarlierRelease';
import { INTRANET } from '../startService';
import type { Started } from '../startService';

let service: Started;

beforeEach(async () => {
  service = await startEarlierRelease('release-1');
});

afterEach(() => service.close());

it('a way of asking that earlier lists refuse on every visit is no fault, and a failure is one', async () => {
  let faults: Fault[] = [];
  const site = connectSite(service.url + INTRANET, {
    headers: { 'X-Workbench-User': 'staff00001@humanservices.example' },
    personKey: Promise.resolve('a'.repeat(64))
  });
  recordFaults(site, {
    read: () => faults,
    add: (fault) => (faults = withFault(faults, fault)),
    clear: () => (faults = [])
  });
  const lists = new SharePointPolicyLists(site);
  expect((await lists.read(new Date())).acknowledgements?.length).toBeGreaterThan(0);
  service.faults.arm([{ method: 'GET', path: 'EffectiveBasePermissions', status: 500, times: 1 }]);
  await expect(lists.mayManage()).rejects.toMatchObject({ failure: { kind: 'serverError' } });
  expect(faults.map(({ what, status }) => [what, status])).toEqual([['web/EffectiveBasePermissions', 500]]);
});
