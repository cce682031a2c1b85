import { readConfig } from './config';

describe('the settings of the first start', () => {
  it('are read without what nobody sees in them', () => {
    const env = {
      ADMIN_EMAIL: '\u202aAwa.Test\u200b@Ville.example\u202c',
      ADMIN_NAME: 'Awa\u00a0Te\u00adst',
      NETWORK_DEPARTEMENT: '\ufeff93 ',
      NETWORK_NAME: ' Union\u200b ',
    };
    expect(readConfig(env).firstStart).toEqual({ adminEmail: 'awa.test@ville.example', adminName: 'Awa Test', departementCode: '93', networkName: 'Union' });
  });

  it('may be left out', () => {
    expect(readConfig({ ADMIN_EMAIL: ' ', NETWORK_NAME: '' }).firstStart).toEqual({
      adminEmail: undefined,
      adminName: 'Administration',
      departementCode: undefined,
      networkName: undefined,
    });
  });

  it('invite nobody at an address that is none, and say what was likely meant', () => {
    expect(() => readConfig({ ADMIN_EMAIL: 'Awa Test <awa@ville.example>' })).toThrow(
      'ADMIN_EMAIL is not an e-mail address: Awa Test <awa@ville.example>; perhaps awa@ville.example?',
    );
    expect(() => readConfig({ ADMIN_EMAIL: 'awa' })).toThrow(/^ADMIN_EMAIL is not an e-mail address: awa$/);
  });
});
