import { changedValues, cleanValues } from './stale-form';

describe('a form sent over a row', () => {
  it('turns blanks into nothing and sends only what changed', () => {
    const values = cleanValues({ phone: '  ', city: ' Bondy ', openedOn: null });
    expect(values).toEqual({ phone: null, city: 'Bondy', openedOn: null });
    expect(changedValues({ phone: '01', city: 'Bondy' }, values)).toEqual({ phone: null });
  });
});
