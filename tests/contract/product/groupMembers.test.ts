import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphGroupMembers } from '../../../src/adapters/graph/groupMembers';
import { createGrants } from '../../../workbench/standins/grants';
import { createGraph } from '../../../workbench/standins/graph';

const graphUrl = 'https://graph.microsoft.com';
const grants = createGrants();
let server: Server;
let origin = '';

const user = (id: string, change = {}) => ({
  id,
  displayName: `User ${id}`,
  mail: `${id}@x.example`,
  userPrincipalName: `${id}@x.example`,
  ...change
});

const members = [
  ...Array.from({ length: 1100 }, (_, index) => user(`u${index}`)),
  user('old', { accountEnabled: false }),
  user('guest', { userType: 'Guest' }),
  user('g_x.example#EXT#', { mail: '' })
];

beforeAll(async () => {
  const graph = createGraph(
    { groups: { staff: { displayName: "O'Brien's staff", mail: 'staff@x.example', members } } },
    grants,
    () => graphUrl
  );
  server = createServer((request, response) => graph.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => grants.set('graph', true));
afterAll(() => server.close());

const groups = new GraphGroupMembers((url) =>
  fetch(url.replace(graphUrl, origin), {
    headers: { authorization: `Bearer ${grants.issue('graph', 'owner@x.example')}` }
  })
);

describe('a group of the directory', () => {
  it('is found by the beginning of its name, whatever stands in it', async () => {
    expect(await groups.find("o'b")).toEqual([
      { id: 'staff', name: "O'Brien's staff", mail: 'staff@x.example' }
    ]);
    expect(await groups.find('nobody')).toEqual([]);
  });

  it('is read to its last page, with what tells who can be asked', async () => {
    const read = await groups.read('staff');
    expect(read).toHaveLength(members.length);
    expect(read[0]).toEqual({
      name: 'User u0',
      mail: 'u0@x.example',
      login: 'u0@x.example',
      department: '',
      enabled: true,
      guest: false
    });
    expect(read.slice(-3)).toMatchObject([{ enabled: false }, { guest: true }, { guest: true }]);
  });

  it('says when it is not granted, and when it is gone', async () => {
    await expect(groups.read('none')).rejects.toMatchObject({ failure: { kind: 'missing' } });
    grants.set('graph', false);
    await expect(groups.find('o')).rejects.toMatchObject({ failure: { kind: 'denied' } });
  });
});
