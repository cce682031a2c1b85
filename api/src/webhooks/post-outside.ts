import type { DeliveryFailure } from '@maillage/domain';
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

const PATIENCE_MS = 10_000;

/** What became of an attempt. */
export interface Outcome {
  readonly status: number | null;
  readonly failure: DeliveryFailure | null;
}

/** The addresses of a name. */
export type Resolve = (name: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const byDns: Resolve = (name) => lookup(name, { all: true, verbatim: true });

interface Outside {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether addresses of inner networks and plain HTTP are allowed: the setting of who runs the instance. */
  readonly isInnerAllowed: boolean;
}

/**
 * Posts to an address that a person typed. Its name is looked up anew each time, all that it stands for must be public, and the connection goes to the address that
 * was looked at: a name that says another thing a moment later changes nothing. Nothing is followed, and nothing of the answer is kept but its status.
 */
export async function postOutside({ url, body, headers, isInnerAllowed }: Outside, resolve: Resolve = byDns): Promise<Outcome> {
  const target = new URL(url);
  if (target.protocol !== 'https:' && !isInnerAllowed) return { status: null, failure: 'not_public' };
  const name = target.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(name) ? [{ address: name, family: isIP(name) }] : await resolve(name).catch(() => []);
  const [first] = found;
  if (!first) return { status: null, failure: 'unknown_name' };
  if (!isInnerAllowed && !found.every(({ address }) => isPublicAddress(address))) return { status: null, failure: 'not_public' };
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal: AbortSignal.timeout(PATIENCE_MS),
    lookup: (_, { all }, done) => (all ? done(null, [{ ...first }]) : done(null, first.address, first.family)),
  };
  return new Promise((settle) => {
    const sent = (target.protocol === 'https:' ? httpsRequest : httpRequest)(target, options, (response) => {
      const { statusCode: status = 0 } = response;
      // what it says beside is no matter of ours, however long
      response.destroy();
      settle({ status, failure: status >= 200 && status < 300 ? null : 'refused' });
    });
    sent.on('error', ({ name: kind }) => settle({ status: null, failure: kind === 'AbortError' || kind === 'TimeoutError' ? 'timeout' : 'unreachable' }));
    sent.end(body);
  });
}
