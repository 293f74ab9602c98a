import fc from 'fast-check';

/** A story as its paragraphs of sentences. */
export type Story = readonly (readonly string[])[];

/** What a rewrite does to a story; places are taken modulo what there is, so that every one applies to every story. */
export type Damage =
  | { readonly kind: 'drop' | 'merge' | 'split' | 'divide'; readonly at: number }
  | { readonly kind: 'move' | 'carry'; readonly at: number; readonly to: number }
  | { readonly kind: 'reword'; readonly at: number; readonly word: number; readonly put: string }
  | { readonly kind: 'add'; readonly at: number; readonly sentence: string }
  | { readonly kind: 'dress'; readonly at: number };

const SUBJECTS = [
  'The mayor',
  'A spokesman for the harbour',
  'Ana Petrović',
  'The U.S. envoy',
  'Two of the 17 farmers',
  'Dr. Okafor',
  'Police',
];
const VERBS = ['rejected', 'praised', 'has delayed', 'will inspect', 'did not sign', 'described', 'opened'];
const OBJECTS = [
  'the old bridge over the Tamar',
  'a plan worth $5,000,000',
  'five hundred vaccines',
  'the third report on river pollution',
  'an appeal by striking nurses',
  'the museum’s collection of clocks',
  'a road tunnel near Brno',
];
const ENDINGS = [
  'on Monday.',
  'at 4:12 a.m. on Jun. 20.',
  'after weeks of rain, officials said.',
  '"without any doubt," he said.',
  'in 2019 and again last year.',
  'for 3.5 per cent of the budget!',
  'because nobody else would — so far.',
];
const NOUNS = [
  'orchard',
  'verdict',
  'ferry',
  'archive',
  'glacier',
  'parliament',
  'kettle',
  'harvest',
  'satellite',
  'violin',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...OBJECTS),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...ENDINGS),
  )
  .map(([subject, verb, object, noun, ending]) => `${subject} ${verb} ${object} and the ${noun} ${ending}`);

/** Stories of one to six paragraphs; sentences may come twice, as boilerplate does. */
export const story: fc.Arbitrary<Story> = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

const place = fc.nat({ max: 40 });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('drop' as const, 'merge' as const, 'split' as const, 'divide' as const),
    at: place,
  }),
  fc.record({ kind: fc.constantFrom('move' as const, 'carry' as const), at: place, to: place }),
  fc.record({
    kind: fc.constant('reword' as const),
    at: place,
    word: place,
    put: fc.constantFrom(...NOUNS, 'said', '200', 'the'),
  }),
  fc.record({ kind: fc.constant('add' as const), at: place, sentence }),
  fc.record({ kind: fc.constant('dress' as const), at: place }),
);

/** A story and what was made of it. */
export const rewrite: fc.Arbitrary<readonly [Story, Story]> = fc
  .tuple(story, fc.array(damage, { maxLength: 12 }))
  .map(([before, damages]) => [before, damages.reduce<Story>(applied, before)] as const);

/** A story and several rewrites of it. */
export const rewrites: fc.Arbitrary<readonly Story[]> = fc
  .tuple(story, fc.array(fc.array(damage, { maxLength: 8 }), { minLength: 2, maxLength: 3 }))
  .map(([before, lists]) => [before, ...lists.map((list) => list.reduce<Story>(applied, before))]);

/** Applies one damage; a story never loses its last sentence. */
export function applied(story: Story, damage: Damage): Story {
  const flat = story.flatMap((sentences, paragraph) => sentences.map((text) => ({ paragraph, text })));
  const at = damage.at % flat.length;
  const here = flat[at]!;
  switch (damage.kind) {
    case 'drop':
      if (flat.length > 1) flat.splice(at, 1);
      break;
    case 'move': {
      flat.splice(at, 1);
      const to = damage.to % (flat.length + 1);
      flat.splice(to, 0, { text: here.text, paragraph: (flat[to] ?? flat[to - 1] ?? here).paragraph });
      break;
    }
    case 'carry': {
      const paragraphs = [...story];
      const [carried] = paragraphs.splice(damage.at % paragraphs.length, 1);
      paragraphs.splice(damage.to % (paragraphs.length + 1), 0, carried!);
      return paragraphs;
    }
    case 'merge': {
      const next = flat[at + 1];
      if (!next) break;
      flat.splice(at, 2, {
        ...here,
        text: `${here.text.replace(/[.!]$/u, '')}, and ${next.text[0]!.toLowerCase()}${next.text.slice(1)}`,
      });
      break;
    }
    case 'split': {
      const cut = here.text.indexOf(' and the ');
      if (cut < 0) break;
      const rest = `The ${here.text.slice(cut + ' and the '.length)}`;
      flat.splice(at, 1, { ...here, text: `${here.text.slice(0, cut)}.` }, { ...here, text: rest });
      break;
    }
    case 'divide':
      // The paragraph ends after this sentence.
      return story.flatMap((sentences, n) => {
        if (n !== here.paragraph) return [sentences];
        const length = 1 + flat.slice(0, at).filter((other) => other.paragraph === n).length;
        return [sentences.slice(0, length), sentences.slice(length)].filter((part) => part.length > 0);
      });
    case 'reword': {
      const words = here.text.split(' ');
      words[damage.word % words.length] = damage.put;
      flat[at] = { ...here, text: words.join(' ') };
      break;
    }
    case 'add':
      flat.splice(at, 0, { paragraph: here.paragraph, text: damage.sentence });
      break;
    case 'dress':
      flat[at] = {
        ...here,
        text: here.text.replaceAll('"', '”').replaceAll('’', "'").replaceAll(' — ', ' – '),
      };
      break;
  }
  return gathered(flat);
}

function gathered(flat: readonly { readonly paragraph: number; readonly text: string }[]): Story {
  const paragraphs: string[][] = [];
  let last = -1;
  for (const { paragraph, text } of flat) {
    if (paragraph !== last) paragraphs.push([]);
    paragraphs.at(-1)!.push(text);
    last = paragraph;
  }
  return paragraphs;
}
