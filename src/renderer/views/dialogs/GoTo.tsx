import { useState, type FormEvent } from 'react';
import { jumpToParagraph } from '../../effects/stepping';
import { useEdition } from '../../state/derived';
import { act, useStore } from '../../state/store';
import { openDialog } from '../../state/viewing';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/dialog';

/** Go to a paragraph by its number, or by the version's letter and the number: `B 9`. */
export function GoTo() {
  const edition = useEdition();
  const selected = useStore((state) => state.selection?.version);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  if (!edition) return null;
  const go = (event: FormEvent) => {
    event.preventDefault();
    const match = /^\s*(?<letter>\p{L})?\s*¶?\s*(?<number>\p{Nd}+)\s*$/u.exec(text);
    const letter = match?.groups?.['letter']?.toUpperCase();
    const number = Number(match?.groups?.['number']);
    const version = letter
      ? edition.columns.find((one) => edition.sigla.get(one.id) === letter)
      : (edition.versions.get(selected ?? '') ?? edition.base);
    if (!match) setWrong('Write a number, as 9, or a letter and a number, as B 9.');
    else if (!version) setWrong(`There is no version ${letter}.`);
    else if (number < 1 || number > version.paragraphs.length)
      setWrong(`${edition.sigla.get(version.id)} has paragraphs 1 to ${version.paragraphs.length}.`);
    else {
      act(openDialog, null);
      jumpToParagraph(version.id, number - 1);
    }
  };
  return (
    <Sheet title="Go to paragraph" hint="A number, or a version's letter and a number: B 9.">
      <form onSubmit={go}>
        <label className="field">
          <span>Paragraph</span>
          <input
            autoFocus
            value={text}
            aria-invalid={wrong !== null || undefined}
            aria-describedby="goto-wrong"
            onChange={(event) => {
              setText(event.target.value);
              setWrong(null);
            }}
          />
        </label>
        <p id="goto-wrong" role="alert">
          {wrong}
        </p>
        <div className="sheet-acts">
          <Button type="submit" primary>
            Go
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
