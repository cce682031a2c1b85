import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../accounts';
import { Digests } from '../digest';
import { PublishEditionService } from '../editions';
import { FileStore } from '../files';
import { FormDocumentsService } from '../form-documents';
import { FeedsService, RelateService } from '../forms';
import { CatalogueLoader, IndicatorDerivation } from '../indicators';
import { Clock } from '../platform/clock/clock';
import { Transactions } from '../platform/database/transactions';
import { SurveySettling } from '../surveys';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { addDemoTokens } from './demo-api-tokens';
import { buildDemoCampaigns } from './demo-campaigns';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts';
import { buildDemoConventions } from './demo-conventions';
import { discussionSteps } from './demo-discussions';
import { buildDemoEditions, type DemoEditions } from './demo-editions';
import { fileSteps } from './demo-files';
import { feedDemoIndicators } from './demo-feeds';
import { buildDemoForms } from './demo-forms';
import { buildDemoFourInventories } from './demo-four-inventories';
import { buildDemoInventories } from './demo-inventories';
import { loadDemoIndicators } from './demo-indicators';
import { buildDemoInitiatives } from './demo-initiatives';
import { buildDemoNetwork } from './demo-network';
import { buildDemoNews } from './demo-news';
import { loadDemoOutlines } from './demo-outlines';
import { buildDemoPrivacy } from './demo-privacy';
import { publicationSteps } from './demo-publications';
import { addDemoSurveys } from './demo-surveys';
import { addDemoWebhook } from './demo-webhooks';
import { keepPapers } from './demo-papers';
import { askDemoReport } from './demo-report';
import { buildDemoWorkbooks } from './demo-workbooks';
import { DemoCalendar } from './past/demo-calendar';
import { liveThrough } from './past/live-through';

/** Fills an empty instance with the demonstration network: real CCAS and communes, invented persons and statuses. */
@Injectable()
export class DemonstrationLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueLoader,
    private readonly derivation: IndicatorDerivation,
    private readonly store: FileStore,
    private readonly digests: Digests,
    private readonly publishing: PublishEditionService,
    private readonly relating: RelateService,
    private readonly feeding: FeedsService,
    private readonly surveys: SurveySettling,
    private readonly documents: FormDocumentsService,
  ) {}

  /** Loads it when the instance has no network yet; true when it did. The territories must be there. Safe with several processes. */
  async loadOnce(): Promise<boolean> {
    await this.catalogue.loadMissing();
    let editions: DemoEditions | undefined;
    let addTools: ((manager: EntityManager) => Promise<void>) | undefined;
    let feed: ((manager: EntityManager) => Promise<void>) | undefined;
    let report: ((manager: EntityManager) => Promise<void>) | undefined;
    const isLoaded = await this.transactions.asSystem('Jeu de démonstration', async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.demonstration'))`);
      const [{ exists }] = await manager.query(`SELECT EXISTS (SELECT FROM network)`);
      if (exists) return false;
      const { departementId, formerSaintDenisId, territoryIds, sirens } = await findTerritories(manager);
      const calendar = new DemoCalendar(this.clock.now());
      const network = buildDemoNetwork(departementId, formerSaintDenisId, territoryIds, await hashPassword(DEMO_PASSWORD), calendar);
      const lived = [
        ...network.steps,
        ...buildDemoInitiatives(network, calendar),
        ...buildDemoConventions(network, (codeInsee) => sirens.get(codeInsee) ?? null, calendar),
        ...buildDemoPrivacy(network, calendar),
        ...publicationSteps(network, calendar),
      ];
      editions = buildDemoEditions(network, calendar);
      addTools = async (of) => {
        await addDemoTokens(of, network, calendar);
        await addDemoWebhook(of, network, calendar);
        await addDemoSurveys(of, network, calendar, this.surveys);
      };
      feed = (of) => feedDemoIndicators(of, { transactions: this.transactions, relating: this.relating, feeding: this.feeding }, network, calendar);
      report = (of) => askDemoReport(of, { transactions: this.transactions, documents: this.documents }, network);
      const steps = [
        ...lived,
        ...discussionSteps(network, lived, calendar),
        ...buildDemoNews(network, lived, calendar),
        ...buildDemoCampaigns(network, calendar, lived),
        ...buildDemoForms(network, calendar),
        ...buildDemoInventories(network, calendar),
        ...buildDemoFourInventories(network, calendar),
        ...editions.steps,
        ...(await buildDemoWorkbooks(network, calendar, lived)),
      ];
      await keepPapers(this.store, network.networkId);
      await liveThrough(manager, [...steps, ...(await fileSteps(this.store, network, lived, calendar))], network.names);
      await loadDemoOutlines(manager);
      await loadDemoIndicators(manager, this.derivation, network, { departementId, calendar });
      return true;
    });
    if (!isLoaded) return false;
    // what follows from the rows of that year is derived by now
    await this.transactions.asSystem('Jeu de démonstration', async (manager) => {
      await addTools?.(manager);
      await editions?.publish(manager, this.publishing);
      await feed?.(manager);
      await report?.(manager);
    });
    await this.showLetters();
    return true;
  }

  /** The letter of each person whom one can be, in the mailbox of the trial: nothing leaves this machine. */
  private async showLetters(): Promise<void> {
    const accounts: { id: string }[] = await this.transactions.asSystem('Jeu de démonstration', (manager) =>
      manager.query('SELECT id FROM account WHERE email = ANY ($1::text[])', [DEMO_ACCOUNTS.map(({ email }) => email)]),
    );
    for (const { id } of accounts) await this.digests.show(id);
  }
}

async function findTerritories(
  manager: EntityManager,
): Promise<{ departementId: number; formerSaintDenisId: number; territoryIds: ReadonlyMap<string, number>; sirens: ReadonlyMap<string, string | null> }> {
  const codes = [...CCAS_OF_SEINE_SAINT_DENIS.map(([codeInsee]) => codeInsee), ...DEMO_ACCOUNTS.flatMap(({ ept }) => ept ?? [])];
  const rows: { id: number; code: string; kind: string; siren: string | null; valid_to: string | null }[] = await manager.query(
    `SELECT id, code, kind, siren, valid_to FROM territory WHERE (kind IN ('commune', 'ept') AND code = ANY ($1)) OR (kind = 'departement' AND code = '93' AND valid_to IS NULL)`,
    [codes],
  );
  const current = rows.filter(({ valid_to }) => valid_to === null);
  const present = new Map(current.map(({ id, code }) => [code, id]));
  const departementId = present.get('93');
  const saintDenisId = present.get('93066');
  const missing = codes.filter((code) => !present.has(code));
  if (departementId === undefined || saintDenisId === undefined || missing.length > 0)
    throw new Error(`The demonstration needs territories that are not loaded: ${missing.join(', ')}`);
  const former = rows.find(({ code, valid_to }) => code === '93066' && valid_to !== null);
  return {
    departementId,
    formerSaintDenisId: former?.id ?? saintDenisId,
    territoryIds: present,
    sirens: new Map(current.map(({ code, siren }) => [code, siren])),
  };
}
