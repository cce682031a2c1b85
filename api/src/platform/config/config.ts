import { readEmail, suggestEmail, tidyName } from '@maillage/domain';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How an empty instance is put into service. */
export interface FirstStartConfig {
  /** E-mail of the first administrator, who also coordinates the network; absent: nobody is invited. */
  readonly adminEmail: string | undefined;
  readonly adminName: string;
  /** INSEE code of the département whose network is opened; absent: none is. */
  readonly departementCode: string | undefined;
  readonly networkName: string | undefined;
}

/** A bucket of a server that speaks S3. */
export interface S3Config {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Who answers for the instance before the law; null where nobody said. Read by anybody. */
export interface PublisherConfig {
  readonly name: string | null;
  readonly director: string | null;
  readonly host: string | null;
  readonly contactEmail: string | null;
}

/** What the environment decides. Read once; the rest of the code never looks at `process.env`. */
export interface Config {
  /** PostgreSQL 15 or later; absent: an embedded server in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  /** Address at which people reach the product: base of the links in mails, and the only origin allowed to write. */
  readonly publicUrl: string;
  /** Session cookie over HTTPS only; by default when `publicUrl` is HTTPS. */
  readonly secureCookie: boolean;
  /** SMTP server; absent: on the embedded database a local receiver whose mails are read at `/dev/mails`, on another nothing leaves. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly publisher: PublisherConfig;
  /** Loads the demonstration network once, into an empty database. */
  readonly isDemonstration: boolean;
  /** Whom to let in first, and the network to open: read at each start, acted upon once (docs/operations.md). */
  readonly firstStart: FirstStartConfig;
  readonly dataDir: string;
  /** Folder of the attached files, where no bucket is set. */
  readonly filesDir: string;
  /** Where attached files are kept instead of `filesDir`. */
  readonly s3: S3Config | undefined;
  /** ClamAV's daemon, `tcp://host:port`; absent: files are not looked at for malware. */
  readonly clamdUrl: string | undefined;
  /** Whether the process does work in the background; a command does not. */
  readonly worksInBackground: boolean;
  /** Whether other programs may be told that stand in an inner network, or answer without TLS. */
  readonly tellsInnerAddresses: boolean;
  readonly clientDir: string;
  /** The program in which files of others are read (`api/src/confined.ts`). */
  readonly confinedProgram: string;
  /** Keeps answers that show figures until these change; `ANSWER_CACHE=0` asks the database each time. */
  readonly keepsAnswers: boolean;
  /** Whether « Mon CCAS » opens without network; `OFFLINE=0` takes back what browsers keep for it. */
  readonly worksOffline: boolean;
  /** Addresses of the reverse proxies whose `X-Forwarded-For` is believed (Express `trust proxy`). */
  readonly trustProxy: string | undefined;
}

const flag = (value: string | undefined, byDefault: boolean): boolean => (value === undefined || value === '' ? byDefault : value === '1' || value === 'true');

/** An address that a setting gives: an instance whose only account no mail can reach would be nobody's. */
function readAddress(name: string, text: string | undefined): string | undefined {
  if (!text?.trim()) return undefined;
  const address = readEmail(text);
  if (address !== null) return address;
  const meant = suggestEmail(text);
  throw new Error(`${name} is not an e-mail address: ${text}${meant === null ? '' : `; perhaps ${meant}?`}`);
}

/** All of a bucket's settings, or none: half of them would keep files where nobody looks for them. */
function readS3(env: NodeJS.ProcessEnv): S3Config | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!endpoint && !bucket) return undefined;
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey)
    throw new Error('S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together');
  if (!URL.canParse(endpoint)) throw new Error(`S3_ENDPOINT is not an address: ${endpoint}`);
  return { endpoint, bucket, region: env['S3_REGION'] || 'us-east-1', accessKeyId, secretAccessKey };
}

function readClamdUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text) || new URL(text).protocol !== 'tcp:') throw new Error(`CLAMD_URL is not tcp://host:port: ${text}`);
  return text;
}

/** Reads the configuration; every name is documented in docs/operations.md. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port number: ${env['PORT']}`);
  const host = env['HOST'] ?? '127.0.0.1';
  const publicUrl = (env['PUBLIC_URL'] ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`).replace(/\/+$/, '');
  const databaseUrl = env['DATABASE_URL'] || undefined;
  const dataDir = env['DATA_DIR'] ?? '.data';
  return {
    databaseUrl,
    port,
    host,
    publicUrl,
    secureCookie: flag(env['COOKIE_SECURE'], publicUrl.startsWith('https:')),
    smtpUrl: env['SMTP_URL'] || undefined,
    mailFrom: env['MAIL_FROM'] ?? 'Maillage <ne-pas-repondre@maillage.example>',
    publisher: {
      name: tidyName(env['PUBLISHER'] ?? '') || null,
      director: tidyName(env['PUBLISHER_DIRECTOR'] ?? '') || null,
      host: tidyName(env['PUBLISHER_HOST'] ?? '') || null,
      contactEmail: readAddress('CONTACT_EMAIL', env['CONTACT_EMAIL']) ?? null,
    },
    isDemonstration: flag(env['DEMO'], databaseUrl === undefined),
    firstStart: {
      adminEmail: readAddress('ADMIN_EMAIL', env['ADMIN_EMAIL']),
      adminName: tidyName(env['ADMIN_NAME'] ?? '') || 'Administration',
      departementCode: tidyName(env['NETWORK_DEPARTEMENT'] ?? '') || undefined,
      networkName: tidyName(env['NETWORK_NAME'] ?? '') || undefined,
    },
    dataDir,
    filesDir: env['FILES_DIR'] || join(dataDir, 'files'),
    s3: readS3(env),
    clamdUrl: readClamdUrl(env['CLAMD_URL']),
    keepsAnswers: flag(env['ANSWER_CACHE'], true),
    worksOffline: flag(env['OFFLINE'], true),
    worksInBackground: true,
    tellsInnerAddresses: flag(env['WEBHOOKS_INNER'], false),
    clientDir: env['CLIENT_DIR'] ?? 'dist/client/browser',
    confinedProgram: fileURLToPath(new URL('./confined.js', import.meta.url)),
    trustProxy: env['TRUST_PROXY'] || undefined,
  };
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
