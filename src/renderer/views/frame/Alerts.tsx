import { act, useStore } from '../../state/store';
import { dismiss } from '../../state/viewing';
import { BarButton } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { TimeRanOut } from './TimeRanOut';
import './notices.css';

/** What must reach the reader in every view: what went wrong, files that changed on disk, a result that is coarse. */
export function Alerts() {
  const notices = useStore((state) => state.notices);
  const trouble = useStore((state) => state.trouble);
  return (
    <>
      {trouble && (
        <div className="notice" role="alert">
          <Icon name="warn" />
          <p>{`${trouble.message} What was compared before stays.`}</p>
        </div>
      )}
      {notices.map((notice) => (
        <div key={notice.id} className="notice" role={notice.tone === 'error' ? 'alert' : 'status'}>
          <Icon name={notice.tone === 'error' ? 'warn' : 'doc'} />
          <p>{notice.text}</p>
          <BarButton icon="close" bare label="Dismiss" onClick={() => act(dismiss, notice.id)} />
        </div>
      ))}
      <TimeRanOut />
    </>
  );
}
