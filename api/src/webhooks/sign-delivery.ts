import { createHmac } from 'node:crypto';

/** A secret as it is shown once, after Standard Webhooks. */
export const shownSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

/** The headers by which a receiver knows that a delivery is ours, when it was sent, and that it is the same as an earlier one (https://www.standardwebhooks.com). */
export const signedHeaders = (secret: Buffer, { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string }): Record<string, string> => {
  const seconds = String(Math.floor(at.getTime() / 1000));
  return {
    'content-type': 'application/json',
    'user-agent': 'Maillage',
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`,
  };
};
