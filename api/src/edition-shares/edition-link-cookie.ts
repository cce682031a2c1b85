import { EDITION_LINK_SESSION_MS } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { SecretCookie } from '../accounts';
import { CONFIG, type Config } from '../platform/config/config';

/** The cookie of a browser in which a link to an edition was opened. It is no session of an account, and opens that edition alone. */
@Injectable()
export class EditionLinkCookie extends SecretCookie {
  constructor(@Inject(CONFIG) { secureCookie }: Config) {
    super('maillage_lecture', secureCookie, EDITION_LINK_SESSION_MS);
  }
}
