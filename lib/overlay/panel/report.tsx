import { render } from 'preact';
import { ReportFlap } from '../../../components/page-health/report-flap';
import type { PanelSurroundings } from './panel-surroundings';

/**
 * Shows a report before anything is copied, until the user closes it.
 *
 * @param place an empty element
 */
export function showReport({ here }: PanelSurroundings, place: HTMLElement, report: string): void {
  const close = () => {
    render(null, place);
    place.remove();
  };
  const draw = (copied: 'reportCopy' | 'reportCopied' | 'reportNotCopied') =>
    render(
      <ReportFlap report={report} copied={copied} here={here()} onCopy={copy} onClose={close} />,
      place,
    );
  const copy = () =>
    void navigator.clipboard.writeText(report).then(
      () => draw('reportCopied'),
      () => draw('reportNotCopied'),
    );
  draw('reportCopy');
}
