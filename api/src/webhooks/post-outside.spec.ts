import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postOutside, type Resolve } from './post-outside';
import { isPublicAddress } from './public-address';

const named =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const post = (url: string, resolve?: Resolve, isInnerAllowed = false) => postOutside({ url, body: '{}', headers: {}, isInnerAllowed }, resolve);

describe('an address outside', () => {
  it('is none of this machine, of its networks, or of who hosts it, in whatever form', () => {
    for (const inner of [
      ...[
        '127.0.0.1',
        '127.9.9.9',
        '10.0.0.1',
        '172.16.0.1',
        '172.31.255.255',
        '192.168.1.1',
        '169.254.169.254',
        '100.64.0.1',
        '0.0.0.0',
        '224.0.0.1',
        '255.255.255.255',
      ],
      ...[
        '::1',
        '::',
        '::ffff:127.0.0.1',
        '::ffff:7f00:1',
        'fe80::1',
        'fc00::1',
        'fd12::1',
        'ff02::1',
        '64:ff9b::7f00:1',
        '2002:7f00:1::',
        '2001::1',
        '2001:db8::1',
        'x',
        '',
      ],
    ])
      expect([inner, isPublicAddress(inner)]).toEqual([inner, false]);
    for (const outer of ['1.1.1.1', '172.32.0.1', '93.184.216.34', '2606:4700::1111', '2a01:e0a::1'])
      expect([outer, isPublicAddress(outer)]).toEqual([outer, true]);
  });

  it('is not asked when it is inner: as a number in any form, by a name that stands for one, or for one among others', async () => {
    for (const url of [
      ...[
        'https://127.0.0.1/',
        'https://[::1]/',
        'https://169.254.169.254/latest/meta-data',
        'https://2130706433/',
        'https://0x7f.1/',
        'https://0177.0.0.1/',
        'https://127.1/',
      ],
      ...['https://[::ffff:127.0.0.1]/', 'http://93.184.216.34/'],
    ])
      expect([url, await post(url)]).toEqual([url, { status: null, failure: 'not_public' }]);
    expect(await post('https://outil.example/', named('10.1.2.3'))).toEqual({ status: null, failure: 'not_public' });
    expect(await post('https://outil.example/', named('93.184.216.34', '127.0.0.1'))).toEqual({ status: null, failure: 'not_public' });
    expect(await post('https://outil.example/', () => Promise.reject(new Error('ENOTFOUND')))).toEqual({ status: null, failure: 'unknown_name' });
  });

  it('is looked up once, and reached where it was looked at; where it sends one on is not followed', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(String(request.url));
      response.writeHead(request.url === '/ailleurs' ? 302 : 204, { location: '/ici' }).end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    let lookups = 0;
    const changing: Resolve = () => Promise.resolve([{ address: lookups++ === 0 ? '127.0.0.1' : '192.0.2.1', family: 4 }]);
    expect(await post(`http://outil.example:${port}/ici`, changing, true)).toEqual({ status: 204, failure: null });
    expect(lookups).toBe(1);
    expect(await post(`http://outil.example:${port}/ailleurs`, named('127.0.0.1'), true)).toEqual({ status: 302, failure: 'refused' });
    expect(seen).toEqual(['/ici', '/ailleurs']);
    await new Promise((resolve) => server.close(resolve));
    expect(await post(`http://outil.example:${port}/ici`, named('127.0.0.1'), true)).toEqual({ status: null, failure: 'unreachable' });
  });
});
