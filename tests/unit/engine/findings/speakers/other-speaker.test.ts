import { describe, expect, it } from 'vitest';
import { alarms } from '../../../../support/alarms';

const BOTH = 'Agnes Toivola met Ilona Becker on Sunday.';

describe('who says it', () => {
  it('is told where somebody else of the story says it in a sentence told anew', () =>
    expect(
      alarms(
        `${BOTH} The ferry would be repaired before the summer season began, Toivola said.`,
        `${BOTH} Becker said repairs to the ferry would be done ahead of the summer season.`,
      ).length,
    ).toBe(1));

  it('is the same', () =>
    expect(
      alarms(
        `${BOTH} The ferry would be repaired before the summer season began, Toivola said.`,
        `${BOTH} Toivola said repairs to the ferry would be done ahead of the summer season.`,
      ),
    ).toEqual([]));
});
