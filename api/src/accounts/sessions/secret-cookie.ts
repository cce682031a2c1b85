import type { CookieOptions, Request, Response } from 'express';

/**
 * A cookie that carries a secret: out of reach of scripts, and never sent by another site's request.
 * Over HTTPS its name starts with `__Host-`: browsers then refuse one set by a neighbouring sub-domain or without Secure.
 */
export abstract class SecretCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  protected constructor(
    name: string,
    secure: boolean,
    private readonly maxAge: number,
  ) {
    this.name = secure ? `__Host-${name}` : name;
    this.options = { httpOnly: true, sameSite: 'strict', secure, path: '/' };
  }

  read({ headers }: Pick<Request, 'headers'>): string | null {
    for (const pair of (headers.cookie ?? '').split(';')) {
      const [name, value] = pair.trim().split('=', 2);
      if (name === this.name && value) return value;
    }
    return null;
  }

  /** The server decides until when the secret counts; the browser only need not keep it any longer. */
  set(response: Response, secret: string): void {
    response.cookie(this.name, secret, { ...this.options, maxAge: this.maxAge });
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
