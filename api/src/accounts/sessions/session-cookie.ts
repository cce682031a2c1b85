import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config';
import { SecretCookie } from './secret-cookie';
import { SESSION_AT_MOST_MS } from './session-lifetime';

/** The cookie that carries the session's secret. */
@Injectable()
export class SessionCookie extends SecretCookie {
  constructor(@Inject(CONFIG) { secureCookie }: Config) {
    super('maillage_session', secureCookie, SESSION_AT_MOST_MS);
  }
}
