import { EDITION_LINK_SESSION_MS } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SecretCookie } from '../accounts';
import { CONFIG, type Config } from '../platform/config/config';

/** The cookie of one link in a browser in which it was opened. */
class CookieOfLink extends SecretCookie {
  constructor(key: string, secure: boolean) {
    super(`maillage_lecture_${key}`, secure, EDITION_LINK_SESSION_MS);
  }
}

const KEY = /^[0-9a-f]{12}$/;

/**
 * Cookies of a browser in which links to editions were opened, one for each link, so that two stand open beside each other. None is a session of an account, and
 * each opens one edition alone.
 */
@Injectable()
export class EditionLinkCookies {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** By what a link's cookie is called: no secret, it opens nothing without it. */
  keyOf(linkId: string): string {
    return linkId.replaceAll('-', '').slice(-12);
  }

  read(request: Pick<Request, 'headers'>, key: string): string | null {
    return KEY.test(key) ? this.of(key).read(request) : null;
  }

  set(response: Response, key: string, secret: string): void {
    this.of(key).set(response, secret);
  }

  private of(key: string): CookieOfLink {
    return new CookieOfLink(key, this.config.secureCookie);
  }
}
