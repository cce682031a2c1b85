const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The container of Office before 2007, which holds what is under a password too. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Name of the stream of a document under a password (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const PDF = Buffer.from('%PDF-');
/** Copiers put a line end, or the language of the printer, before it; readers look for it that far (ISO 32000-1, annex H.3.4.1). */
const PDF_WITHIN_BYTES = 1024;

const startsWith = (bytes: Buffer, signature: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature);

/** The media type of a picture, told by its first bytes alone; null for anything else. */
export function pictureType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PNG.length));
  return startsWith(start, PNG) ? 'image/png' : startsWith(start, JPEG) ? 'image/jpeg' : null;
}

/** What a file is, by its first bytes and whatever its name says. */
export async function signatureOf(given: Uint8Array): Promise<'archive' | 'pdf' | 'protected' | 'other'> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  if (startsWith(bytes, ZIP)) return 'archive';
  if (startsWith(bytes, OLE)) return bytes.includes(ENCRYPTED_PACKAGE) ? 'protected' : 'other';
  if (!bytes.subarray(0, PDF_WITHIN_BYTES + PDF.length).includes(PDF)) return 'other';
  // what begins as something else is that, whatever follows: a program that is a PDF too
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes.subarray(0, 4 * PDF_WITHIN_BYTES)).catch(() => undefined);
  return type === undefined || type.mime === 'application/pdf' ? 'pdf' : 'other';
}
