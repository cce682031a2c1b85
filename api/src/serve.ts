import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { FirstStart } from './accounts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DemonstrationLoader } from './demonstration';
import { dressForHttp } from './http-application';
import { CatalogueLoader } from './indicators';
import { readConfig } from './platform/config/config';
import { migrate, openDatabase } from './platform/database/database';
import { TerritoryLoader } from './territories';

const config = readConfig();
const database = await openDatabase(config);
await migrate(database.url);

const app = dressForHttp(
  await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, database.url), { logger: ['error', 'warn'], bodyParser: false }),
  config,
);
await app.init();
await app.get(TerritoryLoader).loadMissing();
await app.get(CatalogueLoader).loadMissing();
await app.get(FirstStart).prepare();
if (config.isDemonstration) await app.get(DemonstrationLoader).loadOnce();
await app.listen(config.port, config.host);

console.log(`\nMaillage : ${config.publicUrl} (base de données ${database.kind === 'embedded' ? `locale, dans ${config.dataDir}` : 'externe'})`);
if (config.isDemonstration) {
  console.log(`\nComptes de démonstration, mot de passe ${DEMO_PASSWORD}`);
  for (const { label, email } of DEMO_ACCOUNTS) console.log(`  ${label.padEnd(28)} ${email}`);
}
if (!config.smtpUrl)
  console.log(
    config.databaseUrl
      ? '\nAucun courriel ne part\u202f: SMTP_URL n’est pas indiqué (docs/operations.md). Ils attendent deux jours dans la base.'
      : `\nCourriels envoyés : ${config.publicUrl}/dev/mails`,
  );
console.log('\nCtrl-C pour arrêter.');

let isClosing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isClosing) return;
    isClosing = true;
    void app
      .close()
      .finally(() => database.stop())
      .finally(() => process.exit(0));
  });
}
