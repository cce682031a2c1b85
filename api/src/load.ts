import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { ENTITIES } from './features';
import { CatalogueLoader, IndicatorDerivation } from './indicators';
import { DataSetLoader } from './indicators/loading/data-set-loader';
import { Clock } from './platform/clock/clock';
import { readConfig } from './platform/config/config';
import { applicationOptions, migrate, openDatabase } from './platform/database/database';
import { Derivations } from './platform/database/derivations';
import { Transactions } from './platform/database/transactions';
import { TerritoryLoader } from './territories';

// `npm run load`: whole data sets from files of documented columns (docs/formats/chargement.md). Put together by hand: the whole
// application would bring its jobs along.
const { values: options } = parseArgs({
  options: { territories: { type: 'string' }, indicators: { type: 'string' }, values: { type: 'string', multiple: true }, network: { type: 'string' } },
});
const { territories, indicators, network } = options;
const values = (options.values ?? []).flatMap((paths) => paths.split(',')).filter((path) => path !== '');
if (!territories && !indicators && values.length === 0) {
  console.error('Usage : npm run load -- --territories FICHIER --indicators FICHIER --values FICHIER[,FICHIER…] [--network NOM]');
  process.exit(2);
}

const database = await openDatabase(readConfig());
try {
  await migrate(database.url);
  const dataSource = await new DataSource(applicationOptions(database.url, ENTITIES)).initialize();
  const transactions = new Transactions(dataSource, new Derivations());
  try {
    await new TerritoryLoader(dataSource, transactions).loadMissing();
    await new CatalogueLoader(dataSource, transactions, new Clock()).loadMissing();
    const place = { url: database.url, dataSource, transactions, derivation: new IndicatorDerivation(), report: console.log };
    await new DataSetLoader(place).load({ territories, indicators, values, network });
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database.stop();
}
