import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)];
/** More than any workbook that is taken back says. */
const MAX_UNPACKED_BYTES = 256 * 1024 ** 2;
const DATE = '@date';

/** A value as a few bytes. With its dates, where it has any: to look for them takes four times as long. */
export async function pack(value: unknown, { hasDates = false } = {}): Promise<Buffer> {
  if (!hasDates) return deflate(JSON.stringify(value), { level: 3 });
  // JSON has dates as texts before its replacer sees them
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, plain: unknown) {
    return this[key] instanceof Date ? { [DATE]: plain } : plain;
  });
  return deflate(text, { level: 3 });
}

/** What was packed. */
export async function unpack<T>(bytes: Buffer): Promise<T> {
  const text = (await inflate(bytes, { maxOutputLength: MAX_UNPACKED_BYTES })).toString();
  if (!text.includes(DATE)) return JSON.parse(text) as T;
  return JSON.parse(text, (_, value: unknown) => (isDate(value) ? new Date(value[DATE]) : value)) as T;
}

const isDate = (value: unknown): value is { [DATE]: string } =>
  typeof value === 'object' && value !== null && DATE in value && typeof value[DATE] === 'string' && Object.keys(value).length === 1;
