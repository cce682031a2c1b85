import { isRefusableMail, MAIL_CHOICE_PATHS } from '@maillage/domain';
import { Controller, Get, Header, HttpCode, Param, Post, Redirect } from '@nestjs/common';
import { Public } from '../../platform/access/decorators';
import { MailChoicesService } from './mail-choices.service';

/**
 * Where mail programs refuse mails for their person in one step (RFC 8058): a POST from anywhere, without a cookie, that passes by its key alone, answers 200
 * whatever the key, and leads nowhere. Looking changes nothing: who opens the address comes to the page that has the button.
 */
@Controller(MAIL_CHOICE_PATHS.refusal)
export class MailRefusalsController {
  constructor(private readonly choices: MailChoicesService) {}

  @Public()
  @Post(':key/:kind')
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-store')
  async refuse(@Param('key') key: string, @Param('kind') kind: string): Promise<string> {
    if (isRefusableMail(kind)) await this.choices.set(key, { kind, isWanted: false });
    return 'C’est noté.';
  }

  @Public()
  @Get(':key/:kind')
  @Header('cache-control', 'no-store')
  @Redirect()
  look(@Param('key') key: string, @Param('kind') kind: string): { url: string; statusCode: number } {
    const asked = isRefusableMail(kind) ? `?type=${kind}` : '';
    return { url: `/${MAIL_CHOICE_PATHS.page}/${encodeURIComponent(key)}${asked}`, statusCode: 302 };
  }
}
