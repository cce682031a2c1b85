/** The typeface of the product, as the style sheet names it. */
export const PICTURE_FONT = 'Inter Variable';

const isTypeface = (rule: CSSRule): rule is CSSFontFaceRule =>
  rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').replace(/["']/g, '') === PICTURE_FONT;

/** Where the style sheets of the page have the typeface; null when they have none. */
export function fontAddress(sheets: Iterable<CSSStyleSheet>): string | null {
  for (const sheet of sheets) {
    const rule = [...sheet.cssRules].find(isTypeface);
    const address = rule && /url\((["']?)([^)"']+)\1\)/.exec(rule.style.getPropertyValue('src'))?.[2];
    if (address) return new URL(address, sheet.href ?? document.baseURI).href;
  }
  return null;
}

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unread'));
    reader.readAsDataURL(blob);
  });

/**
 * The typeface as a rule that a picture carries along: a drawing that is opened elsewhere has the letters that it was laid out with, and the canvas
 * that makes dots of it sees no font of the page. Empty when it cannot be had: the picture then takes what is there.
 */
export async function embeddedFont(): Promise<string> {
  const address = fontAddress(document.styleSheets);
  if (address === null) return '';
  try {
    const font = await asDataUrl((await (await fetch(address)).blob()).slice(0, undefined, 'font/woff2'));
    return `@font-face{font-family:'${PICTURE_FONT}';font-weight:100 900;src:url(${font}) format('woff2')}`;
  } catch {
    return '';
  }
}
