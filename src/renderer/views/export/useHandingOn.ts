import { useEffect, useRef, useState } from 'react';
import {
  COPIED,
  copyRich,
  copyTrouble,
  saveReport,
  type ExportOrder,
  type Making,
} from '../../effects/exporting';
import { useServices } from '../../effects/services';
import { act } from '../../state/store';
import { narrate, openDialog } from '../../state/viewing';
import { WorkError } from '../../worker/line';

/** What came of the last button. */
type Said = { readonly tone: 'info' | 'error'; readonly text: string } | null;

interface HandingOn {
  /** What is being made; null while nothing is. */
  readonly making: Making | null;
  readonly said: Said;
  readonly save: (order: ExportOrder) => Promise<void>;
  readonly copy: (order: ExportOrder) => Promise<void>;
  readonly giveUp: () => void;
}

/** Makes and hands on what was ordered, tells how far it is, and gives it up when the dialog closes. */
export function useHandingOn(): HandingOn {
  const services = useServices();
  const [making, setMaking] = useState<Making | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  const save = async (order: ExportOrder) => {
    const mine = new AbortController();
    under.current = mine;
    setSaid(null);
    setMaking({ text: 'Putting passages into words', share: null });
    try {
      const handed = await saveReport(services, order, mine.signal, setMaking);
      if (handed && 'error' in handed) setSaid({ tone: 'error', text: handed.error });
      else if (handed) {
        act(openDialog, null);
        act(narrate, `Saved as ${handed.path}`);
      }
    } catch (error) {
      if (mine.signal.aborted) setSaid({ tone: 'info', text: 'Given up: nothing was saved.' });
      else
        setSaid({
          tone: 'error',
          text: error instanceof WorkError ? error.message : 'The report could not be made.',
        });
    } finally {
      setMaking(null);
    }
  };
  const copy = async (order: ExportOrder) => {
    try {
      await copyRich(services, order);
      setSaid({ tone: 'info', text: COPIED });
    } catch (error) {
      setSaid({ tone: 'error', text: copyTrouble(error) });
    }
  };
  return { making, said, save, copy, giveUp: () => under.current?.abort() };
}
