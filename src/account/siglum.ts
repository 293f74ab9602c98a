/** A, B ... Z, AA, AB ...: the letter that stands for a version everywhere, by order of opening (from 0). */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter;
}
