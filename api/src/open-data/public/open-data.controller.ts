import { isOpenSlug, LATEST_EDITION, OPEN_DATA_PATH, openEditionPath } from '@maillage/domain';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { networkAddress } from '../../accounts';
import { Public } from '../../platform/access/decorators';
import { PlaceRate } from '../../platform/bounds/place-rate';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { listOpened, type OpenedEdition, openNetwork, type OpenNetwork, openNetworks, readOpened } from '../open-data.queries';
import { dataPackageOf, OPEN_LICENCE } from './data-package';
import { csvOfTable } from './open-csv';
import { cataloguePage, editionPage, homePage, nothingPage, OPEN_PAGES_POLICY, withdrawnPage } from './open-pages';
import { scdlCatalogue } from './scdl-catalogue';

/** How often one place may ask. */
const ASKED_AT_MOST = 240;
const ASKED_WITHIN_MS = 60_000;

const NUMBER = /^(20\d{2})-([1-9]\d{0,4})$/;
const FILE = /^([a-z0-9-]{1,60})(\.excel)?\.csv$/;
const NOTHING = 'Rien n’est ouvert à cette adresse.\n';

/** What is sent: a page, or a file. */
interface Answer {
  readonly status?: number;
  readonly type: 'html' | 'csv' | 'json' | 'text';
  readonly body: string;
  /** Of a file: what it is called when it is kept. */
  readonly name?: string;
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};
const nothing = (asPage: boolean): Answer => (asPage ? { status: 404, type: 'html', body: nothingPage() } : { status: 404, type: 'text', body: NOTHING });

/**
 * What is open to everybody, at addresses that stay: pages without scripts, CSV in two dialects, a data package. Nobody signs in, and nothing is noted of who reads
 * (docs/adr/0063-open-data.md).
 */
@Controller(OPEN_DATA_PATH)
export class OpenDataController {
  private readonly rate = new PlaceRate(ASKED_AT_MOST, ASKED_WITHIN_MS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get()
  home(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, async () => ({ type: 'html', body: homePage(await openNetworks(this.dataSource)) }));
  }

  @Public()
  @Get(':slug')
  catalogue(@Req() request: Request, @Res() response: Response, @Param('slug') slug: string): Promise<void> {
    return this.answer(request, response, async () => {
      const network = await this.network(slug);
      const editions = network ? await listOpened(this.dataSource, slug) : [];
      return network && editions.length > 0 ? { type: 'html', body: cataloguePage(network, editions) } : nothing(true);
    });
  }

  @Public()
  @Get(':slug/catalogue.csv')
  scdl(@Req() request: Request, @Res() response: Response, @Param('slug') slug: string): Promise<void> {
    return this.answer(request, response, async () => {
      const network = await this.network(slug);
      const open = network?.siret ? (await listOpened(this.dataSource, slug)).filter(({ withdrawnOn }) => withdrawnOn === null) : [];
      if (!network?.siret || open.length === 0) return nothing(false);
      return { type: 'csv', body: scdlCatalogue({ ...network, siret: network.siret }, open, this.config.publicUrl), name: `${slug}-catalogue.csv` };
    });
  }

  @Public()
  @Get(':slug/:number')
  edition(@Req() request: Request, @Res() response: Response, @Param('slug') slug: string, @Param('number') number: string): Promise<void> {
    return this.answer(request, response, async () => {
      const [network, edition] = await this.opened(slug, number);
      if (!network || !edition) return nothing(true);
      if (edition.withdrawnOn) return { status: 410, type: 'html', body: withdrawnPage(edition, slug, network.name) };
      this.link(response, slug, edition.number);
      return { type: 'html', body: editionPage(edition, network) };
    });
  }

  @Public()
  @Get(':slug/:number/:file')
  file(
    @Req() request: Request,
    @Res() response: Response,
    @Param('slug') slug: string,
    @Param('number') number: string,
    @Param('file') file: string,
  ): Promise<void> {
    return this.answer(request, response, async () => {
      const [network, edition] = await this.opened(slug, number);
      if (!network || !edition) return nothing(false);
      if (edition.withdrawnOn)
        return { status: 410, type: 'text', body: `Cette édition a été retirée le ${edition.withdrawnOn} : ${edition.withdrawnReason ?? ''}\n` };
      this.link(response, slug, edition.number);
      const called = `${slug}-${edition.number}`;
      if (file === 'datapackage.json') return { type: 'json', body: `${JSON.stringify(dataPackageOf(edition, network, this.config.publicUrl), null, 2)}\n` };
      const [, name, isForSpreadsheet] = FILE.exec(file) ?? [];
      const found = edition.tables.find((one) => one.file === name);
      if (!found) return nothing(false);
      return { type: 'csv', body: csvOfTable(found.table, isForSpreadsheet ? 'spreadsheet' : 'machine'), name: `${called}-${file}` };
    });
  }

  private async network(slug: string): Promise<OpenNetwork | null> {
    return isOpenSlug(slug) ? openNetwork(this.dataSource, slug) : null;
  }

  private async opened(slug: string, number: string): Promise<[OpenNetwork | null, OpenedEdition | null]> {
    const [, year, count] = NUMBER.exec(number) ?? [];
    if (year === undefined && number !== LATEST_EDITION) return [null, null];
    const network = await this.network(slug);
    return [network, network && (await readOpened(this.dataSource, slug, year === undefined ? null : { year: Number(year), number: Number(count) }))];
  }

  private link(response: Response, slug: string, number: string): void {
    const path = (file?: string): string => `${this.config.publicUrl}${openEditionPath(slug, number, file)}`;
    response.set('link', `<${path()}>; rel="canonical", <${path('datapackage.json')}>; rel="describedby", <${OPEN_LICENCE.path}>; rel="license"`);
  }

  /** Sends it under the hash of what it says, unless the reader has it. Any site may read what is open to all. */
  private async answer(request: Request, response: Response, make: () => Promise<Answer>): Promise<void> {
    const [place, now] = [networkAddress(request), this.clock.now().getTime()];
    const wait = this.rate.waitOf(place, now);
    this.rate.count(place, now);
    response.set({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff' });
    if (wait !== null) {
      response
        .status(429)
        .set({ 'retry-after': String(wait), 'cache-control': 'no-store' })
        .type(TYPES.text)
        .send(`Trop de demandes depuis cette adresse. Attendez ${wait} s, puis recommencez.\n`);
      return;
    }
    const { status = 200, type, body, name } = await make();
    response.set({ 'cache-control': 'public, no-cache', 'content-security-policy': type === 'html' ? OPEN_PAGES_POLICY : "default-src 'none'; sandbox" });
    if (name !== undefined) response.set('content-disposition', `attachment; filename="${name}"`);
    if (status === 200) response.set('etag', `"${createHash('sha256').update(body).digest('base64url')}"`);
    response.status(status).type(TYPES[type]).send(body);
  }
}
