/** An XML that no program that follows the rules reads. */
export class DamagedXml extends Error {}

/** What happens on the way through an XML, in its order. Names come without their prefix. */
export interface XmlListener {
  /** `attributes` reads the attributes of the tag: only where they are wanted. */
  open?(name: string, attributes: () => ReadonlyMap<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const NAME_END = /[\s/>]/g;
const ENTITY = /&(#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (entity, name: string) => {
        if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return String.fromCodePoint(Math.min(code, LAST_CODE_POINT));
      })
    : text;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Goes through an XML once, each character looked at a fixed number of times: no expression is tried on a text of unknown length. Tags need not
 * match, since nothing here depends on it; a document type, which Office and OpenDocument do not have, is refused, and its entities with it.
 */
export function readXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) listener.text?.(decoded(xml.slice(at, textEnd)));
    if (tag < 0) return;
    if (xml.startsWith('<!--', tag)) at = behind(xml, '-->', tag + 4);
    else if (xml.startsWith('<?', tag)) at = behind(xml, '?>', tag + 2);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = behind(xml, ']]>', tag + 9);
      listener.text?.(xml.slice(tag + 9, at - 3));
    } else at = readTag(xml, tag + 1, listener);
  }
}

function behind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new DamagedXml();
  return at + end.length;
}

/** The place behind the tag that starts there. */
function readTag(xml: string, start: number, listener: XmlListener): number {
  const isClosing = xml.charAt(start) === '/';
  const nameStart = isClosing ? start + 1 : start;
  NAME_END.lastIndex = nameStart;
  const nameEnd = NAME_END.exec(xml)?.index ?? xml.length;
  const name = withoutPrefix(xml.slice(nameStart, nameEnd));
  const end = tagEnd(xml, nameEnd);
  if (name === '' || name.startsWith('!') || name.includes('<')) throw new DamagedXml();
  if (isClosing) listener.close?.(name);
  else {
    listener.open?.(name, () => attributesOf(xml.slice(nameEnd, end)));
    if (xml.charAt(end - 1) === '/') listener.close?.(name);
  }
  return end + 1;
}

/** The place of the `>` that ends a tag: not one between quotes. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (character === '>') return at;
    if (character === '<') break;
    if (character === '"' || character === "'") {
      at = xml.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw new DamagedXml();
}

/** Attributes of what stands behind the name of a tag, by their names without prefix, entities decoded. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; at < tag.length;) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) break;
    const name = withoutPrefix(tag.slice(at, equals).trim());
    let quote = equals + 1;
    while (quote < tag.length && /\s/.test(tag.charAt(quote))) quote++;
    const close = quote < tag.length ? tag.indexOf(tag.charAt(quote), quote + 1) : -1;
    if (close < 0) throw new DamagedXml();
    attributes.set(name, decoded(tag.slice(quote + 1, close)));
    at = close + 1;
  }
  return attributes;
}
