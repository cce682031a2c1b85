/** A UUID of version 4. `crypto.randomUUID` is not there on a trial over plain HTTP. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

let sending: string | null = null;

/** Runs what a form sends: what it makes before it first waits is made under that key. */
export function underKey<T>(key: string, send: () => T): T {
  const before = sending;
  sending = key;
  try {
    return send();
  } finally {
    sending = before;
  }
}

/** The key of the form that is being sent; of what no form sends, a key of its own. */
export const creationKey = (): string => sending ?? newKey();
