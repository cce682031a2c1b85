const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
const ESCAPE = /\\([0-7]{1,3}|\r\n|[^])/g;

/** The text of a string in parentheses, escapes undone (ISO 32000-1, 7.3.4.2). */
export const textOfString = (written: string): string =>
  decoded(
    written.replace(ESCAPE, (_, escaped: string) =>
      /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8) & 0xff) : (ESCAPED[escaped.replace(/\r\n?/, '\n')] ?? escaped),
    ),
  );

/** The text of a string in hexadecimal (7.3.4.3). */
export const textOfHexadecimal = (written: string): string => {
  const digits = written.replace(/[^0-9a-f]/gi, '');
  return decoded(Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1'));
};

/** UTF-16 or UTF-8 with its mark, or a byte a character (7.9.2). */
function decoded(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  if (latin1.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  return latin1.startsWith('\xef\xbb\xbf') ? bytes.toString().slice(1) : latin1;
}
