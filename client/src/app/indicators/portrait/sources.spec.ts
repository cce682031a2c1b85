import { sourcesOf } from './sources';

const figure = (producer: string, period: number | null, distributor = producer) => ({
  indicator: { producer, distributor, licence: 'Licence ouverte' },
  period,
});

it('names each source once, those of most figures first, with the years that are shown', () => {
  expect(sourcesOf([figure('OFGL', 202300, 'DGFiP'), figure('INSEE', 202100), figure('INSEE', 202402), figure('', 202300), figure('DREES', null)])).toEqual([
    { producer: 'INSEE', about: '2021 à 2024, Licence ouverte, 2 indicateurs' },
    { producer: 'OFGL', about: 'diffusion DGFiP, 2023, Licence ouverte, 1 indicateur' },
  ]);
});
