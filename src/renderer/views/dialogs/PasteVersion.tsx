import { useState, type FormEvent } from 'react';
import { openText } from '../../effects/opening';
import { useServices } from '../../effects/services';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/dialog';

/** A text from the clipboard as a version of its own. */
export function PasteVersion() {
  const services = useServices();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    void openText(services, text, title);
  };
  return (
    <Sheet title="Paste a version" hint="Paragraphs end at a line break.">
      <form onSubmit={add}>
        <label className="field">
          <span>Name</span>
          <input value={title} placeholder="Pasted text" onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className="field">
          <span>Text</span>
          <textarea autoFocus dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <div className="sheet-acts">
          <Button type="submit" primary disabled={text.trim() === ''}>
            Add as a version
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
