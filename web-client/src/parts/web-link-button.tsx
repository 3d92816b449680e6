import { linkHost } from '../plans/web-link';
import { t } from '../text/text';

/**
 * A page of somebody else's, opened beside ours and never inside it. Whose it is stands on the
 * button; what is no such address gives no button at all.
 */
export function WebLinkButton({ link }: { link: string }) {
  const host = linkHost(link);
  if (host === null) return null;
  return (
    <a class="button web-link" href={link} target="_blank" rel="noopener noreferrer">
      <span>
        {t('link-open')} <bdi dir="ltr">{host}</bdi>
      </span>
    </a>
  );
}
