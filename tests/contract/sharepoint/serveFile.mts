import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSharePointService } from '../../../workbench/sharepoint';
import { tenant } from '../startTenant';

/** Serves the database file named on the command line until it is killed, saying its address on the first line. */
let url = '';
const service = createSharePointService({ tenant, databaseFile: process.argv[2], origin: () => url });
const server = createServer((request, response) => {
  void service.handle(request, response, String(request.headers['x-workbench-user']));
});
server.listen(0, '127.0.0.1', () => {
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.stdout.write(`${url}\n`);
});
