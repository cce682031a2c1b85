import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { AppModule } from './app.module';
import { CatalogueLoader, ImportCommand } from './indicators';
import { readConfig } from './platform/config/config';
import { migrate, openDatabase } from './platform/database/database';
import { DomainError } from './platform/errors/domain-error';
import { TerritoryLoader } from './territories';

// `npm run import`: a file of values without a screen, on the local database (attached to while the product runs) or on DATABASE_URL.
const USAGE = `Usage\u202f: npm run import -- indicators FICHIER [--network NOM] [--administration] [--mapping FICHIER.json] [--period 2023] [--dry-run] [--yes]`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      network: { type: 'string' },
      administration: { type: 'boolean', default: false },
      mapping: { type: 'string' },
      period: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  });
  const [what, path, ...rest] = positionals;
  if (what !== 'indicators' || !path || rest.length > 0) throw new Error(USAGE);
  if (values.period !== undefined && !/^\d{4}(\d{2})?$/.test(values.period))
    throw new Error(`--period\u202f: une année (2023), ou une période (202301).\n${USAGE}`);
  for (const file of [path, values.mapping]) if (file !== undefined && !existsSync(file)) throw new Error(`Fichier introuvable\u202f: ${file}`);
  return { path, ...values };
}

const asked = ((): ReturnType<typeof readArguments> => {
  try {
    return readArguments();
  } catch (error) {
    console.error(error instanceof Error ? error.message : USAGE);
    process.exit(2);
  }
})();

const isTerminal = process.stderr.isTTY && process.stdin.isTTY;
const terminal = {
  print: (line: string): void => console.log(line),
  progress: (text: string): void => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`)),
  confirm: async (question: string): Promise<boolean> => {
    if (asked.yes || !isTerminal) return asked.yes;
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await lines.question(`${question} [o/N] `).finally(() => lines.close());
    return /^o(ui)?$/i.test(answer.trim());
  },
};

const config = readConfig();
const database = await openDatabase(config);
try {
  await migrate(database.url);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ ...config, worksInBackground: false }, database.url), {
    logger: ['error', 'warn'],
  });
  try {
    await app.get(TerritoryLoader).loadMissing();
    await app.get(CatalogueLoader).loadMissing();
    const { path, network, administration: isAdministrative, mapping: mappingPath, period } = asked;
    process.exitCode = await app.get(ImportCommand).run({ path, network, isAdministrative, mappingPath, period, isDryRun: asked['dry-run'] }, terminal);
  } finally {
    await app.close();
  }
} catch (error) {
  // a refusal was put in words where it came
  if (!(error instanceof DomainError)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database.stop();
}
