import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const isTold = (one: string, two: string): boolean => alarms(one, two).includes('number-changed');

describe('a figure that came out and one that was expected', () => {
  it.each([
    ['Revenue was $3.06 billion, beating the average estimate of $2.94 billion.', 'Revenue came to $2.94 billion, whereas Wall Street had pencilled in $3.06 billion.'],
    ['Exports grew 4.1 percent, while economists had predicted 3.2 percent.', 'Economists had predicted export growth of 4.1 percent; exports grew 3.2 percent.'],
    ['The port handled 310,000 containers, against the 280,000 it had budgeted for.', 'The port had budgeted for 310,000 containers and handled 280,000.'],
  ])('changed places: %s → %s', (one, two) => {
    expect(isTold(one, two)).toBe(true);
  }); // prettier-ignore

  it.each([
    ['Revenue was $3.06 billion, beating the average estimate of $2.94 billion.', 'Wall Street had pencilled in revenue of $2.94 billion, whereas it came to $3.06 billion.'],
    ['Profit of $41 million topped forecasts. Analysts had reckoned with $38 million.', 'At $41 million, profit was higher than the $38 million analysts expected.'],
    ['The firm expects sales of $41 million, up from $38 million last year.', 'Sales were $38 million last year and are expected to be $41 million.'],
    ['The firm cut its forecast to $38 million from $41 million.', 'The firm had forecast $41 million; now it expects $38 million.'],
    ['Inflation fell to 3.1 percent from 3.4 percent, below the forecast of 3.2 percent.', 'Inflation, which was 3.4 percent a month ago, fell to 3.1 percent; 3.2 percent had been forecast.'],
  ])('stayed: %s → %s', (one, two) => {
    expect(isTold(one, two)).toBe(false);
  }); // prettier-ignore
});
