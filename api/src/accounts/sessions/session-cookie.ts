import { Inject, Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { CONFIG, type Config } from '../../platform/config/config';
import { SESSION_AT_MOST_MS } from './session-lifetime';

/**
 * The cookie that carries the session's secret: out of reach of scripts, and never sent by another site's request.
 * Over HTTPS its name starts with `__Host-`: browsers then refuse one set by a neighbouring sub-domain or without Secure.
 */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor(@Inject(CONFIG) { secureCookie }: Config) {
    this.name = secureCookie ? '__Host-maillage_session' : 'maillage_session';
    this.options = { httpOnly: true, sameSite: 'strict', secure: secureCookie, path: '/' };
  }

  read({ headers }: Pick<Request, 'headers'>): string | null {
    for (const pair of (headers.cookie ?? '').split(';')) {
      const [name, value] = pair.trim().split('=', 2);
      if (name === this.name && value) return value;
    }
    return null;
  }

  /** The server decides when the session ends; the browser only need not keep it any longer. */
  set(response: Response, secret: string): void {
    response.cookie(this.name, secret, { ...this.options, maxAge: SESSION_AT_MOST_MS });
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
