import { KNOWN_BROWSER_MS } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config';
import { SecretCookie } from './secret-cookie';

/** For how long a browser is known, in milliseconds. */
export const BROWSER_LIFETIME_MS = KNOWN_BROWSER_MS;

/** The cookie by which a browser is known again after its session ended. It opens nothing by itself. */
@Injectable()
export class BrowserCookie extends SecretCookie {
  constructor(@Inject(CONFIG) { secureCookie }: Config) {
    super('maillage_browser', secureCookie, BROWSER_LIFETIME_MS);
  }
}
