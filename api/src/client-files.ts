import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { PageAnswers } from './page-answers';
import { firstSegment, serverSegments } from './platform/http/server-paths';

const WORKER_PATH = '/sw.js';
/** The page of the address that has no first part. */
const HOME_PAGE = 'accueil';
const OTHER_PAGE = 'index';
/** Where in a page the answers to what it asks first have their place. */
const ANSWERS = '<!--answers-->';

/** The built client, as it lies in its folder. */
export class ClientFiles {
  private readonly index: string;
  /** By the first part of their address: pages that are painted otherwise, or ask for what they show before their scripts (tools/first-paint.mjs). */
  private readonly pages: ReadonlyMap<string, string>;
  private readonly chunks: readonly (readonly [readonly string[], string])[];
  private readonly texts = new Map<string, string>();

  constructor(private readonly dir: string) {
    this.index = resolve(dir, `${OTHER_PAGE}.html`);
    const pages = existsSync(dir)
      ? readdirSync(dir).flatMap((name) => (name.endsWith('.html') && name !== `${OTHER_PAGE}.html` ? [basename(name, '.html')] : []))
      : [];
    this.pages = new Map(pages.map((name) => [name === HOME_PAGE ? '' : name, resolve(dir, `${name}.html`)]));
    this.chunks = chunksByAddress(resolve(dir, 'chunks.json'));
  }

  get isBuilt(): boolean {
    return existsSync(this.index);
  }

  /** For `script-src`: the scripts that stand in the pages themselves, by their hash, and no other. */
  get scriptHashes(): string[] {
    const pages = [this.index, ...this.pages.values()].filter((file) => existsSync(file)).map((file) => this.textOf(file));
    const scripts = pages.flatMap((page) => [...page.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(([, script = '']) => script));
    return [...new Set(scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`))];
  }

  /** Serves the files, which are named by their content and never change, and the page for every address that is none of the server's. */
  serve(app: NestExpressApplication, worksOffline: boolean): void {
    const ours = serverSegments(app);
    app.use(WORKER_PATH, this.worker(ours, worksOffline));
    app.use(precompressed(this.dir));
    app.useStaticAssets(this.dir, {
      index: false,
      immutable: true,
      maxAge: '1y',
      setHeaders: (response, path) => /\.(html|json)$/.test(path) && response.setHeader('cache-control', 'no-cache'),
    });
    const answers = new PageAnswers(resolve(this.dir, 'asked.json'), app);
    app.use((request: Request, response: Response, next: NextFunction) => {
      if (!['GET', 'HEAD'].includes(request.method) || ours.has(firstSegment(request.path)) || /\.[a-z0-9]+$/i.test(request.path)) return next();
      void this.sendPage(answers, request, response);
    });
  }

  /**
   * The page of an address; to who is signed in with the answers to what it asks first, once its frame is on the way. Such a page is hers alone, and
   * nobody keeps it.
   */
  private async sendPage(pageAnswers: PageAnswers, request: Request, response: Response): Promise<void> {
    const [frame = '', rest] = this.pageAt(request.path).split(ANSWERS, 2);
    const isAsked = rest !== undefined && pageAnswers.mayAnswer(request);
    response.setHeader('cache-control', isAsked ? 'no-store' : 'no-cache').type('html');
    if (!isAsked) return void response.send(`${frame}${rest ?? ''}`);
    response.write(frame);
    response.flush();
    const answers = await pageAnswers.of(this.pageAsked(request), request, response);
    response.end(`<script type="application/json" id="answers">${answers}</script>${rest}`);
  }

  /**
   * The worker that opens « Mon CCAS » without network; or, where that is switched off, one that takes back what browsers keep (tools/offline.mjs). Pages
   * read in its header which of the two it is.
   */
  private worker(ours: ReadonlySet<string>, worksOffline: boolean) {
    const file = resolve(this.dir, worksOffline ? 'sw.js' : 'farewell.js');
    const script = existsSync(file) ? `const NEVER = ${JSON.stringify([...ours].sort())};\n${readFileSync(file, 'utf8')}` : null;
    return (request: Request, response: Response, next: NextFunction): void => {
      if (script === null || request.path !== '/') return next();
      response
        .setHeader('cache-control', 'no-cache')
        .setHeader('x-maillage-offline', worksOffline ? '1' : '0')
        .type('js')
        .send(script);
    };
  }

  /**
   * The page of an address, with the names of the files that it needs beside the first load, so that the browser asks for them at once and not once the
   * scripts have run. Not as a `Link` header: those files would take the line before what the page asks of the API.
   */
  private pageAt(path: string): string {
    const segments = path.split('/').filter(Boolean);
    const found = this.chunks.find(
      ([address]) => address.length === segments.length && address.every((part, i) => part.startsWith(':') || part === segments[i]),
    );
    const text = this.textOf(this.pages.get(firstSegment(path)) ?? this.index);
    return found ? text.replace('</title>', `</title><meta name="page-files" content="${found[1]}" />`) : text;
  }

  /** The page whose questions are answered with it: that of exactly this address. */
  private pageAsked({ path, originalUrl }: Request): string {
    const [name = '', ...more] = path.split('/').filter(Boolean);
    return more.length > 0 || originalUrl.includes('?') || !this.pages.has(name) ? OTHER_PAGE : name || HOME_PAGE;
  }

  private textOf(file: string): string {
    const text = this.texts.get(file) ?? readFileSync(file, 'utf8');
    this.texts.set(file, text);
    return text;
  }
}

/** Addresses with the files that their page needs (tools/first-paint.mjs), those without placeholders first. */
function chunksByAddress(file: string): (readonly [readonly string[], string])[] {
  if (!existsSync(file)) return [];
  const chunks = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  return Object.entries(chunks)
    .filter(([, names]) => names.length > 0)
    .sort(([one], [other]) => Number(one.includes(':')) - Number(other.includes(':')))
    .map(([address, names]) => [address.split('/').filter(Boolean), names.map((name) => `/${name}`).join(' ')]);
}

/** Answers with the `.br` that the build wrote beside a file (tools/precompress.mjs), to browsers that read it: nearly all. */
function precompressed(clientDir: string) {
  const names = new Set(readdirSync(clientDir).flatMap((name) => (name.endsWith('.br') ? [`/${name.slice(0, -'.br'.length)}`] : [])));
  return (request: Request, response: Response, next: NextFunction): void => {
    if (names.has(request.path)) {
      response.vary('accept-encoding');
      if (request.acceptsEncodings('br')) {
        response.type(extname(request.path)).setHeader('content-encoding', 'br');
        request.url = `${request.path}.br`;
      }
    }
    next();
  };
}
