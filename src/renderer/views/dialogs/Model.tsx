import { chooseModel, openModel, switchModelOff } from '../../effects/scoring';
import { useServices } from '../../effects/services';
import { useStore } from '../../state/store';
import type { ModelState } from '../../state/model';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/dialog';
import './model.css';

/** A model of the user's own that reads sentences beside the words: chosen, switched off, and told about. */
export function Model() {
  const services = useServices();
  const model = useStore((state) => state.model);
  const { shell } = services;
  return (
    <Sheet
      title="Meaning model"
      hint="A sentence-embedding model of your own can help to tell which sentences say the same. It runs on this machine; nothing is sent anywhere."
    >
      <Now model={model} />
      <p className="model-wants">
        The folder holds model.onnx and tokenizer.json, as published with sentence-transformers or exported by
        Optimum. Reading takes some hundredths of a second for each sentence.
      </p>
      {shell.kind === 'page' && model.status !== 'off' && !model.folder.lasting && (
        <p className="model-wants">
          A browser does not say where a folder lies, so that this page asks again next time. Started with{' '}
          <code>variorum serve --model FOLDER</code>, it has the model each time.
        </p>
      )}
      <div className="sheet-acts">
        {model.status !== 'off' && (
          <Button onClick={() => void switchModelOff(services)}>
            {model.status === 'opening' ? 'Cancel' : 'Switch off'}
          </Button>
        )}
        {model.status === 'failed' && (
          <Button onClick={() => void openModel(services, model.folder)}>Try again</Button>
        )}
        <Button
          primary={model.status === 'off' || model.status === 'failed'}
          disabled={model.status === 'opening'}
          onClick={() => void chooseModel(services)}
        >
          {model.status === 'off' ? 'Choose a folder …' : 'Choose another folder …'}
        </Button>
      </div>
    </Sheet>
  );
}

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => `${Math.round((10 * bytes) / MEGABYTE) / 10} MB`;

/** What is in use now. */
function Now({ model }: { readonly model: ModelState }) {
  switch (model.status) {
    case 'off':
      return <p role="status">No model is in use: sentences are compared by their words.</p>;
    case 'opening': {
      const read = model.total > 0 && model.done < model.total;
      const share = read ? Math.round((100 * model.done) / model.total) : null;
      const text = read
        ? `Reading ${model.folder.name}: ${megabytes(model.done)} of ${megabytes(model.total)}`
        : `Opening ${model.folder.name}`;
      return (
        <div role="status" className="model-opens">
          <p>{`${text} …`}</p>
          <Bar label={text} share={share} />
        </div>
      );
    }
    case 'on':
      return (
        <p role="status">
          <b>{model.folder.name}</b> reads along. Results and reports name it as <code>{model.name}</code>.
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="model-failed">
          {`${model.folder.name} cannot be used. ${model.message} Sentences are compared by their words.`}
        </p>
      );
  }
}
