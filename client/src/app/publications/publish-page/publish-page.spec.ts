import { TestBed } from '@angular/core/testing';
import { BehaviorSubject } from 'rxjs';
import { Session } from '../../core';
import { PublicationsGateway } from '../publications-gateway';
import { PublishPage } from './publish-page';

const FUNDER = { id: 'f', name: 'Département' };

const show = async (publishFigure: jest.Mock) => {
  const audiences = new BehaviorSubject({ figurePublications: [{ figure: 'privacy_base', funders: [FUNDER] }], funders: [FUNDER] });
  TestBed.configureTestingModule({
    providers: [
      { provide: PublicationsGateway, useValue: { audiences: () => audiences, publishFigure } },
      { provide: Session, useValue: { networkId: () => 'n' } },
    ],
  });
  const fixture = TestBed.createComponent(PublishPage);
  await fixture.whenStable();
  const box = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('[aria-labelledby=privacy_base] input') as HTMLInputElement;
  const press = async (): Promise<void> => {
    box.click();
    await fixture.whenStable();
  };
  return { audiences, box, press };
};

describe('the page that publishes figures', () => {
  it('shows who sees a figure, and says of one funder when that changes', async () => {
    const publishFigure = jest.fn().mockResolvedValue(undefined);
    const { audiences, box, press } = await show(publishFigure);
    expect(box.checked).toBe(true);
    publishFigure.mockImplementation(async () => audiences.next({ ...audiences.value, figurePublications: [] }));
    await press();
    expect(publishFigure).toHaveBeenCalledWith('n', 'privacy_base', 'f', false);
    expect(box.checked).toBe(false);
  });

  it('goes on showing who sees it when a change is refused', async () => {
    const { box, press } = await show(jest.fn().mockRejectedValue(new Error('away')));
    await press();
    expect(box.checked).toBe(true);
  });
});
