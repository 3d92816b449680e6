import '../text/report-words';
import { SharedBox } from '../parts/shared-box';
import type { Report } from '../protocol/types.generated';
import type { Store } from '../store';
import { t } from '../text/text';
import { useSharedText } from './use-shared-text';

interface Props {
  store: Store;
  field: keyof Report;
}

const lettersMax: Record<keyof Report, number> = {
  whose_story: 2000,
  final_words: 4000,
  next_time: 1000,
};

/** One box of what the host adds. The others of the report go along as they stand. */
export function ReportText({ store, field }: Props) {
  const words = useSharedText(store, {
    box: `report.${field}`,
    read: ({ report, report_revision }) => ({ text: report[field], revision: report_revision }),
    command: ({ report, report_revision }, text) => ({
      kind: 'write_report',
      body: { report: { ...report, [field]: text } },
      if: report_revision,
    }),
  });
  return (
    <SharedBox
      {...words}
      label={t(`report-${field}`)}
      hint={t(`report-${field}-hint`)}
      isHeading
      rows={5}
      lettersMax={lettersMax[field]}
    />
  );
}
