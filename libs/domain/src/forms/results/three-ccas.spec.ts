import type { FormAnswers } from '../form-answers';
import { answer } from '../forms.samples';
import { ACTIVITY_REPORT } from '../models/activity-report';
import { FormResults, type ResultLine } from './form-results';
import type { ResultCcas } from './result-figures';

/**
 * Three invented CCAS over three years, as typed, with the totals that whoever adds them up by hand has: `-` is « sans objet », 0 in a sum and out of a rate; `x` is
 * « non disponible »; `~` an estimate; `58/85` both numbers of a rate.
 */
const TYPED = `
a1 | 33345 10686 52153 = 96184 | 35100 11250 54900 = 101250 | 39000 12500 61000 = 112500
a2 | 0 0 1 = 1 | 1 0 2 = 3 | 2 1 3 = 6
a4 | 3 2 4 = 9 | 4 3 5 = 12 | 5 4 6 = 15
a5 | 49/85 33/64 74/120 = 156/269 | 52/85 36/64 81/120 = 169/269 | 58/85 40/64 90/120 = 188/269
b1 | 1734491 407318 3395725 = 5537534 | 1825781 428756.85 3574450 = 5828987.85 | 2028646 476396.5 3971612 = 6476654.5
b2 | 1764144 427499 3411448 = 5603091 | 1856994 450000 3591000 = 5897994 | 2063327 500000 3990000 = 6553327
b3 | 1197000 256499 2137498 = 3590997 | 1260000 270000 2250000 = 3780000 | 1400000 300000 2500000 = 4200000
b3_votee | 1197000 265049 2137498 = 3599547 | 1260000 279000 2250000 = 3789000 | 1400000 310000 2500000 = 4210000
b4 | 940500 - 1795498 = 2735998 | 990000 - 1890000 = 2880000 | 1100000 - 2100000 = 3200000
b5_nombre | 0 - 0 = 0 | 0 - 1 = 1 | 1 - 2 = 3
b5_depenses | 547200 - 1068748 = 1615948 | 576000 - 1125000 = 1701000 | 640000 - 1250000 = 1890000
b6 | 26.84 5.55 47 = 79.39 | 28.26 5.85 52 = 86.11 | 31.4 6.5 58 = 95.9
b7 | 4 - 2.13 = 6.13 | 5 - 2.25 = 7.25 | 6 - 2.5 = 8.5
b8 | 0/36 0/9 6/66 = 6/111 | 1/36 1/9 7/66 = 9/111 | 2/36 1/9 8/66 = 11/111
b9_jours | 71 8.97 126 = 205.97 | 75 9.45 135 = 219.45 | 84 10.5 150 = 244.5
c1 | 12243 2222 23938 = 38403 | 12888 2340 25200 = 40428 | 14320 ~2600 28000 = 44920
c2 | 7780 1424 13165 = 22369 | 8190 1500 13860 = 23550 | 9100 x 15400 = 24500
c3 | 2453 520 4444 = 7417 | 2583 549 4680 = 7812 | 2870 610 5200 = 8680
c4 | 547 101 938 = 1586 | 576 108 990 = 1674 | 640 120 ~1100 = 1860
c6 | 5 1 8 = 14 | 6 2 9 = 17 | 7 3 11 = 21
d1_hebergement | 62 9 117 = 188 | 66 10 126 = 202 | 74 12 140 = 226
d1_aide_menagere | 34 4 66 = 104 | 36 5 72 = 113 | 41 6 80 = 127
d1_obligation | 56 - 74 = 130 | 59 - 81 = 140 | 66 - 90 = 156
d1_autre | 15 0 23 = 38 | 16 1 27 = 44 | 18 2 31 = 51
d2 | 179 36 331 = 546 | 189 39 351 = 579 | 210 44 390 = 644
d3_c2s | 140 24 237 = 401 | 148 27 252 = 427 | 165 30 280 = 475
d3_ame | 75 5 134 = 214 | 79 6 144 = 229 | 88 7 160 = 255
d4 | 367 - 767 = 1134 | 387 - 810 = 1197 | 430 - 900 = 1330
d4_renouv | 521 - 1024 = 1545 | 549 - 1080 = 1629 | 610 - 1200 = 1810
d5_acces | 49 7 83 = 139 | 52 8 90 = 150 | 58 9 101 = 168
d5_maintien | 39 3 73 = 115 | 42 4 79 = 125 | 47 5 88 = 140
d5_energie | 61 8 117 = 186 | 65 9 126 = 200 | 73 11 140 = 224
d6 | 273 x 435 = 708 | 288 x 460 = 748 | 320 x 512 = 832
d7 | 803 178 1537 = 2518 | 846 189 1620 = 2655 | 940 210 1800 = 2950
d7_aidants | 222 - 348 = 570 | 234 - 369 = 603 | 260 - 410 = 670
e1 | 351 24 587 = 962 | 370 27 621 = 1018 | 412 31 690 = 1133
e2 | 434 x 694 = 1128 | 457 x 733 = 1190 | 508 40 815 = 1363
e3_premieres | 145 9 254 = 408 | 153 10 270 = 433 | 171 12 300 = 483
e3_renouv | 242 17 399 = 658 | 255 18 423 = 696 | 284 20 470 = 774
e4 | 19 0 32 = 51 | 20 1 36 = 57 | 23 2 41 = 66
e4_motifs__hors_criteres__nombre | 5 0 9 = 14 | 6 0 10 = 16 | 7 1 12 = 20
e4_motifs__sans_lien__nombre | 7 0 12 = 19 | 8 0 13 = 21 | 9 1 15 = 25
e4_motifs__saturation__nombre | 2 0 6 = 8 | 3 0 7 = 10 | 4 0 8 = 12
e4_motifs__autre__nombre | 1 0 4 = 5 | 2 0 5 = 7 | 3 0 6 = 9
e5 | 160 7 220 = 387 | 169 8 234 = 411 | 188 9 260 = 457
e5_motifs__demande__nombre | 25 0 32 = 57 | 27 0 36 = 63 | 31 1 40 = 72
e5_motifs__plus_de_lien__nombre | 9 0 17 = 26 | 10 0 18 = 28 | 12 0 20 = 32
e5_motifs__echeance__nombre | 54 2 74 = 130 | 57 3 81 = 141 | 64 4 90 = 158
e5_motifs__sans_nouvelles__nombre | 49 1 66 = 116 | 52 2 72 = 126 | 58 3 80 = 141
e5_motifs__reglement__nombre | 1 0 3 = 4 | 2 0 4 = 6 | 3 0 5 = 8
e5_motifs__logement__nombre | 11 0 17 = 28 | 12 0 18 = 30 | 14 1 20 = 35
e5_motifs__autre__nombre | 4 0 3 = 7 | 5 0 4 = 9 | 6 0 5 = 11
e7_etp | 1.53 0.21 2.99 = 4.73 | 1.62 0.23 3.15 = 5 | 1.8 0.25 3.5 = 5.55
e7_cout | 82080 8378 146203 = 236661 | 86400 8820 153900 = 249120 | 96000 9800 171000 = 276800
f1 | 1120 173 2050 = 3343 | 1179 184 2160 = 3523 | 1310 205 2400 = 3915
f2_accords | 821 118 1451 = 2390 | 865 126 1530 = 2521 | 962 140 1700 = 2802
f2_refus | 239 41 442 = 722 | 252 45 468 = 765 | 281 50 520 = 851
f2_ajournements | 57 - 92 = 149 | 60 - 99 = 159 | 67 - 110 = 177
f3 | 602 84 1100 = 1786 | 634 90 1161 = 1885 | 705 101 1290 = 2096
f4_secours | 52326 6839.42 84643 = 143808.42 | 55080 7200.45 89100 = 151380.45 | 61200 8000.5 99000 = 168200.5
f4_aides | 68314 10259 119698 = 198271 | 71910 10800 126000 = 208710 | 79900 12000 140000 = 231900
f4_prets | 6412 - 9403 = 15815 | 6750 - 9900 = 16650 | 7500 - 11000 = 18500
f5__alimentaire__montant | 39501 7694.42 68398 = 115593.42 | 41580 8100.45 72000 = 121680.45 | 46200 9000.5 80000 = 135200.5
f5__energie__montant | 17100 3419 34198 = 54717 | 18000 3600 36000 = 57600 | 20000 4000 40000 = 64000
f5__loyer__montant | 20605 2564 38473 = 61642 | 21690 2700 40500 = 64890 | 24100 3000 45000 = 72100
f5__sante__montant | 10431 854 17098 = 28383 | 10980 900 18000 = 29880 | 12200 1000 20000 = 33200
f5__mobilite__montant | 7695 426 12823 = 20944 | 8100 450 13500 = 22050 | 9000 500 15000 = 24500
f5__scolarite__montant | 12825 1281 17098 = 31204 | 13500 1350 18000 = 32850 | 15000 1500 20000 = 36500
f5__autre__montant | 18895 854 25648 = 45397 | 19890 900 27000 = 47790 | 22100 1000 30000 = 53100
g1 | 205 - 348 = 553 | 216 - 369 = 585 | 240 - 410 = 650
g2_microcredits | 7 0 11 = 18 | 8 0 12 = 20 | 9 1 14 = 24
g2_budgets | 52 6 87 = 145 | 55 7 94 = 156 | 62 8 105 = 175
h1 | 153 x 245 = 398 | 162 x 261 = 423 | 180 35 290 = 505
h2 | 35226 6668 56428 = 98322 | 37080 7020 59400 = 103500 | 41200 7800 66000 = 115000
h3_saad | 32917 - 61558 = 94475 | 34650 - 64800 = 99450 | 38500 - ~72000 = 110500
h3_ssiad | 38 - 66 = 104 | 40 - 72 = 112 | 45 - 80 = 125
h4 | 333 59 545 = 937 | 351 64 576 = 991 | 390 72 640 = 1102
h5 | 17228/21900 - 30778/40150 = 48006/62050 | 18135/21900 - 32400/40150 = 50535/62050 | 20150/21900 - 36000/40150 = 56150/62050
h6_inscrits | 436 110 767 = 1313 | 459 117 810 = 1386 | 510 130 900 = 1540
h6_appeles | 367 110 699 = 1176 | 387 117 738 = 1242 | 430 130 820 = 1380`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', earlier = '', before = '', now = ''] = line.split(' | ');
    return { code, earlier: yearOf(earlier), before: yearOf(before), now: yearOf(now) };
  });
interface Year {
  readonly typed: readonly string[];
  readonly total: string;
}
function yearOf(text: string): Year {
  const [typed = '', total = ''] = text.split(' = ');
  return { typed: typed.split(' '), total };
}

const CLASSES = { c5: ['moins_3j', 'de_8_a_15j', 'de_8_a_15j'], e6: ['oui', 'non', 'oui'], f6: ['de_3_a_7j', 'de_3_a_7j', 'plus_30j'] };

function read(typed: string) {
  if (typed === '-') return answer(null, { state: 'not_applicable', reason: 'Pas de service' });
  if (typed === 'x') return answer(null, { state: 'not_available', reason: 'Pas compté' });
  const [value = '', denominator] = typed.replace('~', '').split('/');
  return answer(value, { ...(denominator ? { denominator } : {}), ...(typed.startsWith('~') ? { state: 'estimated', method: 'Échantillon' } : {}) });
}
const answersOf = (ccas: number, year: 'earlier' | 'before' | 'now'): FormAnswers => ({
  ...Object.fromEntries(TYPED.map((line) => [line.code, read(line[year].typed[ccas] ?? '')])),
  ...Object.fromEntries(Object.entries(CLASSES).map(([code, given]) => [code, answer(given[ccas] ?? '')])),
  ...Object.fromEntries([['a3_sans_rdv', answer('24')] as const, ['b9_agents', answer(['33', '4', '60'][ccas] ?? '')] as const]),
});
const POPULATIONS = [39_000, 12_500, 61_000];
/** What the results of a year tell, beside the year before it. */
const linesOf = (year: 'before' | 'now', former: 'earlier' | 'before'): Readonly<Record<string, ResultLine>> => {
  const ccas = POPULATIONS.map((population, i): ResultCcas => ({
    id: `c${i}`,
    group: i < 2 ? 'A' : 'B',
    population,
    answers: answersOf(i, year),
    former: answersOf(i, former),
  }));
  const results = new FormResults(ACTIVITY_REPORT, ccas, { reads: new Set(ccas.map(({ id }) => id)), groups: new Set(), isInside: true });
  return Object.fromEntries(results.lines().map((line) => [line.entry.key, line]));
};
const LINES = linesOf('now', 'before');
const BEFORE = linesOf('before', 'earlier');
const rate = (text: string): number => {
  const [numerator = '', denominator] = text.split('/');
  return denominator ? (100 * Number(numerator)) / Number(denominator) : Number(numerator);
};

describe('the 48 key figures of three CCAS', () => {
  it.each(TYPED)('$code adds up as by hand', ({ code, now }) => {
    const total = LINES[code]?.total;
    expect(total?.value).toBe(rate(now.total));
    if (now.total.includes('/')) expect(`${total?.numerator}/${total?.denominator}`).toBe(now.total);
    const isRate = now.total.includes('/');
    expect(total?.count).toBe(now.typed.filter((typed) => typed !== 'x' && !(isRate && typed === '-')).length);
    expect(total?.hasEstimates).toBe(now.typed.some((typed) => typed.startsWith('~')));
    const groups = LINES[code]?.groups ?? [];
    if (!isRate) expect(groups.reduce((all, group) => all + (group.value ?? 0), 0)).toBeCloseTo(total?.value ?? 0, 6);
  });

  it.each(TYPED)('$code is compared over those that gave it twice', ({ code, before, now }) => {
    const panel = LINES[code]?.panel;
    expect(panel?.rawFormer).toBe(rate(before.total));
    const isRate = now.total.includes('/');
    const isGiven = (typed: string | undefined): boolean => typed !== 'x' && !(isRate && typed === '-');
    expect(panel?.count).toBe(now.typed.filter((typed, i) => isGiven(typed) && isGiven(before.typed[i])).length);
  });

  it.each(TYPED)('$code did so a year earlier, beside the first of the three years', ({ code, earlier, before }) => {
    expect(BEFORE[code]?.total.value).toBe(rate(before.total));
    expect(BEFORE[code]?.panel?.rawFormer).toBe(rate(earlier.total));
  });

  it('leave out of the panel who did not count a year, on both sides', () => {
    expect(LINES['e2']?.panel).toEqual({ count: 2, value: 1323, former: 1190, rawFormer: 1190, rawFormerCount: 2 });
    expect(LINES['c2']?.panel).toEqual({ count: 2, value: 24_500, former: 22_050, rawFormer: 23_550, rawFormerCount: 3 });
  });

  it('are 48, each told by a line at least', () => {
    const families = new Set(Object.keys(LINES).flatMap((code) => /^[a-h]\d/.exec(code)?.[0] ?? []));
    expect(families.size).toBe(48);
  });

  it('make the totals and the rates of the form out of sums: never a mean of rates', () => {
    expect(LINES['d1']?.total.value).toBe(560);
    expect(LINES['e3']?.total.value).toBe(1257);
    expect(LINES['f4']?.total.value).toBe(418_600.5);
    expect(LINES['f2']?.total.value).toBeCloseTo((100 * 2802) / (2802 + 851 + 177), 10);
    expect(LINES['b9']?.total.value).toBeCloseTo(244.5 / 97, 10);
  });

  it('are told for each inhabitant of the same CCAS, and by classes without a mean', () => {
    expect(LINES['f4_secours']?.total).toMatchObject({ value: 168_200.5, population: 112_500 });
    expect(LINES['c5']?.total).toMatchObject({ value: null, count: 3 });
    expect(LINES['c5']?.total.options?.filter(({ count }) => count > 0)).toEqual([
      { code: 'moins_3j', count: 1 },
      { code: 'de_8_a_15j', count: 2 },
    ]);
    expect(LINES['a3_sans_rdv']?.total).toMatchObject({ value: null, count: 3 });
    expect(LINES['c1']?.total.estimated).toBeCloseTo(2600 / 44_920, 10);
  });
});
