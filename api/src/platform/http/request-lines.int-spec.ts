import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { TestApi } from '../../testing/test-api';

/** What no browser sends, and anyone can. */
const LINES = [
  'GET http://x:99999/graphql',
  'GET http://x:99999/graphql?query={me{account{id}}}',
  'GET http://[::1/graphql?query=%',
  'GET //graphql?query={me{account{id}}}',
  'GET /graphql?%&query=%E0%A4%A&variables={',
  'GET /graphql?variables=[1]&query={me{account{id}}}',
  'POST http://x:99999/graphql',
  'OPTIONS *',
  'GET /%',
  'GET /files/%E0%A4%A',
  'GET http://x:99999/files/x',
  'GET http://x:99999/',
  'POST http://x:99999/imports?networkId[]=1',
  'GET /documents/conventions-types/%00/docx?volets[a]=1',
  'DELETE /dev/mails',
  'GET /agendas/abonnement/%00.ics',
  'GET /agendas/abonnement/%E0%A4%A.ics',
  'GET /agendas/echeance?cle[]=1&cle[a]=2',
  `GET /agendas/abonnement/${'a'.repeat(43)}.ics`,
  'GET /%00',
  'GET /..%2f..%2fetc%2fpasswd',
  'GET /a/../../etc/passwd',
  'GET /index.html/x',
  `GET /${'a'.repeat(255)}`,
];

describe('a request line that no browser sends', () => {
  let api: TestApi;
  let port: number;
  let clientDir: string;

  beforeAll(async () => {
    clientDir = await mkdtemp(join(tmpdir(), 'maillage-client-'));
    await writeFile(join(clientDir, 'index.html'), '<title>Écran</title>');
    api = await TestApi.start({ clientDir });
    await api.app.listen(0, '127.0.0.1');
    port = (api.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(async () => {
    await api.stop();
    await rm(clientDir, { recursive: true });
  });

  it.each(LINES)('is its sender’s fault: %s', async (line) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`${line} HTTP/1.1\r\nHost: x\r\nX-Maillage: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(await text(socket))?.[1]);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
  });
});
