import { useEffect, useRef } from 'preact/hooks';
import { Announcer, type Region, resting } from './announcer';
import { settings } from './settings';

/** Written past Preact on purpose: the regions must never be replaced, only their text. */
const regions: Partial<Record<Region, HTMLElement>> = {};

export const announcer = new Announcer(
  (region, text) => {
    const element = regions[region];
    if (element !== undefined) element.textContent = text;
  },
  () => performance.now(),
  () => settings.value.speak,
);

export function AnnouncerRegions() {
  const status = useRef<HTMLDivElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (status.current !== null) regions.status = status.current;
    if (alert.current !== null) regions.alert = alert.current;
  }, []);
  return (
    <div class="for-ears">
      <div role="status" ref={status}>
        {resting}
      </div>
      <div role="alert" ref={alert}>
        {resting}
      </div>
    </div>
  );
}
