const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
const ESCAPE = /\\([0-7]{1,3}|\r\n|[^])/g;

/** The bytes of a string in parentheses, escapes undone (ISO 32000-1, 7.3.4.2). */
export function bytesOfString(written: string): Buffer {
  const text = written.replace(ESCAPE, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8) & 0xff) : (ESCAPED[escaped.replace(/\r\n?/, '\n')] ?? escaped),
  );
  return Buffer.from(text, 'latin1');
}

/** The bytes of a string in hexadecimal (7.3.4.3). */
export function bytesOfHexadecimal(written: string): Buffer {
  const digits = written.replace(/[^0-9a-f]/gi, '');
  return Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex');
}

/** The text of a string: UTF-16 or UTF-8 with its mark, or a character a byte (7.9.2). */
export function textOf(bytes: Buffer): string {
  const start = bytes.toString('hex', 0, 3);
  if (start.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes);
  return start === 'efbbbf' ? bytes.toString('utf8', 3) : bytes.toString('latin1');
}
