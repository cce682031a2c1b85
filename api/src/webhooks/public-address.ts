import { BlockList, isIP } from 'node:net';

const INNER = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
  ] as const),
  ...([
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ] as const),
])
  INNER.addSubnet(network, prefix, 'ipv4');
// within what is routed at all: documentation, and what wraps an address of the other kind
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  INNER.addSubnet(network, prefix, 'ipv6');
const ROUTED = new BlockList();
ROUTED.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the open Internet: not of this machine, of its networks, nor of those who host it. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !INNER.check(address, 'ipv4');
  return kind === 6 && ROUTED.check(address, 'ipv6') && !INNER.check(address, 'ipv6');
}
