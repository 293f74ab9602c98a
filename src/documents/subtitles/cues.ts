export interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

/**
 * Reads the cues of SubRip or WebVTT: what follows a line of times, up to a blank line. Notes, styles and
 * numbers are left out.
 */
export function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let current: { start: number; end: number; lines: string[] } | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const times = TIMES.exec(line);
    if (times) {
      current = { start: seconds(times[1] ?? ''), end: seconds(times[2] ?? ''), lines: [] };
      cues.push(current);
    } else if (line.trim() === '') current = undefined;
    else current?.lines.push(line);
  }
  return cues;
}

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
