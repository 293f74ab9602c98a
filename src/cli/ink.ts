import pico from 'picocolors';
import { PLAIN_INK, type Ink } from '../reports';
import type { Streams } from './streams';

/**
 * Whether output is coloured: only on a terminal, unless FORCE_COLOR asks for it; never with NO_COLOR
 * (https://no-color.org: set and not empty).
 */
export function wantsColour({ env, stdout }: Pick<Streams, 'env' | 'stdout'>): boolean {
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

export function inkFor(colour: boolean): Ink {
  if (!colour) return PLAIN_INK;
  const paint = pico.createColors(true);
  return {
    strong: paint.bold,
    faint: paint.dim,
    inserted: paint.blue,
    deleted: (text) => paint.red(paint.strikethrough(text)),
    kept: paint.underline,
    moved: paint.green,
    alarm: (text) => paint.black(paint.bgYellow(text)),
  };
}
