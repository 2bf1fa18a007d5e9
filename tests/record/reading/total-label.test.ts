import { totalLabelOf } from '../../../src/record/reading/total-label.ts';

describe('the label of a total', () => {
  it.each([
    ...[
      'Total',
      'TOTALS:',
      '**Total**',
      'Total (2 tasks)',
      'Sub-total',
      'Subtotal:',
      'Grand total',
      'Sum',
      'Day total',
    ],
    ...[
      'Daily total',
      'Phase A total',
      'Phase D Total',
      'Week 14 subtotal',
      'Total Phase A',
      'Total for week 14',
      'Total hours',
    ],
    ...['Summe', 'Gesamt', 'Gesamtsumme', 'Zwischensumme', 'Insgesamt', 'Summe Woche 3', 'Sous-total', 'Total général'],
    ...[
      'Somme',
      'Suma',
      'Total general',
      'Soma',
      'Total geral',
      'Totale',
      'Subtotale',
      'Totaal',
      'Subtotaal',
      'Eindtotaal',
    ],
    ...['Fase 2 totale', '_Total:_', 'Grand\u00a0total'],
    ...[
      'Total 2026-04-04',
      'Total 04.04.2026',
      'Total 4/4/2026:',
      'Tagessumme 14.04.',
      'Total Saturday',
      'Total for Sunday',
    ],
    ...['Summe KW 14', 'Total per day', 'Total per week'],
  ])('“%s” names a total', (text) => {
    expect(totalLabelOf(text)).toBe('total');
  });

  it.each([
    'Average',
    'Weighted average',
    'Avg.',
    'Daily average',
    'Weekly avg',
    'Average per task',
    'Durchschnitt',
    'Moyenne',
    'Promedio',
    'Gemiddelde',
  ])('“%s” names an average', (text) => {
    expect(totalLabelOf(text)).toBe('average');
  });

  it.each([
    'Backend total',
    'Fix the total',
    'Total: backend',
    'Total for the backend',
    'Project Atlas – subtotal',
    'Total A',
    'Subtotal backend',
    'Zwischensumme Montag',
    'Sous-total serveur',
    '**Sum 12**',
  ])('“%s” can be a total or a task', (text) => {
    expect(totalLabelOf(text)).toBe('group');
  });

  it.each([
    ...[
      'Total rewrite of the parser',
      'Sum up the week',
      'Sum of squares',
      'Totally new parser',
      'Summer plan',
      'Subtotals page',
    ],
    ...['', 'Total project rewrite', 'Media', 'Averages page', 'Summary', 'Gesamtschule', `${'x '.repeat(60)}total`],
  ])('“%s” names a task', (text) => {
    expect(totalLabelOf(text)).toBeNull();
  });
});
