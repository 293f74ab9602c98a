import { readFileSync } from 'node:fs';
import { inProject } from './setup';

/** A sentence, the same in other words, and another statement that shares a word or a pattern with it. */
export interface Slot {
  readonly text: string;
  readonly same: string;
  readonly other: string;
}

/** Two short stories of one beat, written to one template, that tell of different things. */
export interface Beat {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

const blocks = (file: string): string[] =>
  readFileSync(inProject('scripts/quality', file), 'utf8').split(/\n\s*\n(?=[=#])/u);

/** Throws where one of the three lines is missing. */
export function readSlots(use: 'learned' | 'measured'): Slot[] {
  return blocks(`slots/${use}.txt`).map((block) => {
    const line = (mark: string): string => {
      const found = block.split('\n').find((one) => one.startsWith(mark + ' '));
      if (!found) throw new Error(`No line ${mark} in: ${block}`);
      return found.slice(2).trim();
    };
    return { text: line('='), same: line('~'), other: line('!') };
  });
}

/** Each begins with `# name`; a line `--` parts the two stories. */
export function readBeats(use: 'learned' | 'measured'): Beat[] {
  return blocks(`beats/${use}.txt`).map((block) => {
    const [head = '', ...lines] = block.trim().split('\n');
    const [a, b] = lines.join('\n').split(/^--$/mu);
    if (!a || !b) throw new Error(`Not two stories: ${head}`);
    return { name: head.replace(/^#\s*/u, ''), a: a.trim(), b: b.trim() };
  });
}
