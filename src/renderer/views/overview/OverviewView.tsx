import { useEdition } from '../../state/derived';
import { useStore } from '../../state/store';
import { AloneSection } from './AloneSection';
import { KeySection } from './KeySection';
import { LineageSection } from './LineageSection';
import { MatrixSection } from './MatrixSection';
import { ProvenanceSection } from './ProvenanceSection';
import { SourcesSection } from './SourcesSection';
import { VerbatimSection } from './VerbatimSection';
import './overview.css';

/** What the versions are to one another: whose words they are, who was made from whom, what each left out. */
export function OverviewView() {
  const edition = useEdition();
  const partial = useStore((state) => state.partial);
  if (!edition || edition.columns.length < 2 || partial)
    return (
      <section className="overview" aria-label="Overview">
        <div className="overview-nothing">
          <h2>{partial ? 'Still comparing' : 'Nothing to compare with yet'}</h2>
          <p>
            {partial
              ? 'Shares and lineage are worked out when every sentence has been looked at.'
              : 'Open a second version: where its words are from is then shown here.'}
          </p>
        </div>
      </section>
    );
  return (
    <section className="overview" aria-label="Overview" data-scroller tabIndex={-1}>
      <div className="overview-page">
        {!edition.collation.complete && (
          <p className="overview-coarse">
            Time ran out: these versions were compared coarsely, so that shares may be too low.
          </p>
        )}
        <div className="overview-column">
          <ProvenanceSection edition={edition} />
          <MatrixSection edition={edition} />
          <SourcesSection edition={edition} />
          <VerbatimSection edition={edition} />
        </div>
        <div className="overview-column">
          <LineageSection edition={edition} />
          <AloneSection edition={edition} />
          <KeySection />
        </div>
      </div>
    </section>
  );
}
