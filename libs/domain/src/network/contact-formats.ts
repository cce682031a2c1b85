import { withoutInvisible } from '../text/invisible';

// Each reader gives the one form in which the value is kept, or null when it cannot be read. What a reader gave, it reads unchanged.

/** Reads a French telephone number as « 01 43 93 93 93 », a short one (« 3939 », « 115 ») or an international one (« +33 1 … » is French). */
export function readPhone(text: string): string | null {
  const compact = withoutInvisible(text).replace(/[\s.\-/()]/g, '');
  const french = /^(?:0|\+33|0033)0?([1-9][0-9]{8})$/.exec(compact)?.[1];
  if (french) return `0${french}`.replace(/(..)(?=.)/g, '$1 ');
  if (/^(?:1[578]|1[19][0-9]|10[0-9]{2}|3[0-9]{3}|11[68][0-9]{3})$/.test(compact)) return compact;
  return /^\+[1-9][0-9]{6,14}$/.test(compact) && !compact.startsWith('+33') ? compact : null;
}

/** Reads a French postal code, overseas collectivities included: five digits; the first two are never 00 (La Poste, NF Z10-011). */
export function readPostalCode(text: string): string | null {
  const digits = withoutInvisible(text).replace(/\s/g, '');
  return /^(?!00)[0-9]{5}$/.test(digits) ? digits : null;
}

/** Reads the address of a site; `https://` is added where it was left out. Only http and https, never a name or password within. */
export function readWebsite(text: string): string | null {
  const typed = withoutInvisible(text).trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*\.[^/]*:[0-9]+/.test(typed) ? typed : `https://${typed}`;
  const parts = /^(https?):\/\/((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}]{2,}(?::[0-9]{1,5})?)([/?#][^\s<>"]*)?$/iu.exec(withScheme);
  if (!parts || withScheme.length > 300) return null;
  const [, scheme = '', host = '', rest = ''] = parts;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${rest === '/' ? '' : rest}`;
}
