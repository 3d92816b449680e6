import { useState } from 'preact/hooks';
import { PictureFields } from '../parts/picture-fields';
import { ShownPicture } from '../parts/shown-picture';
import { SureButton } from '../parts/sure-button';
import { t } from '../text/text';

export interface OnePictureProps {
  id: string;
  /** Empty until somebody said what is on it. */
  description: string;
  withYes: boolean;
  /** Null: not here yet; '': it never came. */
  address: string | null;
  sending: boolean;
  onAgain: () => void;
  /** True once it is kept. */
  onChange: (description: string, withYes: boolean) => Promise<boolean>;
  onRemove: () => void;
}

/** A picture with what is on it, and whether it may leave the room. */
export function OnePicture(props: OnePictureProps) {
  const { id, description, withYes, address, sending } = props;
  const isDescribed = description !== '';
  const about = isDescribed ? description.slice(0, 40) : t('pictures-undescribed');
  const [change, setChange] = useState<{ description: string; withYes: boolean } | null>(null);
  const save = async () => {
    if (change !== null && (await props.onChange(change.description, change.withYes)))
      setChange(null);
  };
  return (
    <div class="panel flat">
      <ShownPicture address={address} onAgain={props.onAgain}>
        {isDescribed ? description : t('pictures-undescribed')}
      </ShownPicture>
      {isDescribed && <p class="hint">{withYes ? t('pictures-has-yes') : t('pictures-no-yes')}</p>}
      {change !== null && (
        <PictureFields
          id={`picture-${id}`}
          {...change}
          save={t('pictures-save')}
          leave={t('change-line-leave')}
          sending={sending}
          onChange={(next) => setChange({ ...change, ...next })}
          onSave={() => void save()}
          onLeave={() => setChange(null)}
        />
      )}
      <div class="buttons">
        {change === null && (
          <button type="button" class="button" onClick={() => setChange({ description, withYes })}>
            {isDescribed ? t('pictures-change') : t('pictures-describe')}
            <span class="for-ears">: {about}</span>
          </button>
        )}
        <SureButton
          words={t('pictures-remove')}
          sure={t('pictures-remove-sure')}
          about={about}
          sending={sending}
          onSure={props.onRemove}
        />
      </div>
    </div>
  );
}
