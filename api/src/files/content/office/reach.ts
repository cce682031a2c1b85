/** Schemes of links that one follows by a click, in a browser or a mail program. */
const CLICKED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'ftps', 'file', 'sip', 'skype']);
const SCHEME = /^\s{0,20}([a-z][a-z0-9+.-]{0,30}):/i;

const schemeOf = (target: string): string | undefined => SCHEME.exec(target)?.[1]?.toLowerCase();

/** Whether the target of a link is an address to go to; `javascript:`, `ms-msdt:` and their like start something. */
export function isClickable(target: string): boolean {
  const scheme = schemeOf(target);
  // one letter is a drive of Windows
  return scheme === undefined || scheme.length === 1 || CLICKED_SCHEMES.has(scheme);
}

/** Whether a target stands on another machine: `\\server\…`, `file://server/…`, or any scheme but that of this machine's files. */
export function isRemote(target: string): boolean {
  const path = target.trim().replaceAll('\\', '/');
  if (path.startsWith('//')) return true;
  const scheme = schemeOf(path);
  if (scheme === undefined || scheme.length === 1) return false;
  // `file:///C:/…` has three slashes, `file://///server` five
  return scheme !== 'file' || !/^file:\/\/\/(?!\/)/i.test(path);
}
