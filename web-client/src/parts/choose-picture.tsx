import { t } from '../text/text';
import { PictureFields } from './picture-fields';
import { Problem } from './problem';

export interface ChoosePictureProps {
  state: 'none' | 'reading' | 'unreadable' | 'chosen';
  /** As it will be sent. */
  address: string;
  description: string;
  withYes: boolean;
  sending: boolean;
  /** Not sent: it is still here. */
  refusal: string | null;
  onFile: (file: Blob) => void;
  onChange: (change: { description?: string; withYes?: boolean }) => void;
  onAdd: () => void;
  onLeave: () => void;
}

/** One more picture: chosen or taken, made small, and told for those who cannot see it. */
export function ChoosePicture(props: ChoosePictureProps) {
  const { state, refusal } = props;
  return (
    <div class="panel flat">
      {state !== 'chosen' && (
        <div class="field">
          <label class="label" for="choose-picture">
            {t('pictures-choose')}
          </label>
          <p class="hint" id="choose-picture-hint">
            {t('pictures-choose-hint')}
          </p>
          <input
            id="choose-picture"
            class="box"
            type="file"
            accept="image/*"
            aria-describedby="choose-picture-hint"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) props.onFile(file);
            }}
          />
        </div>
      )}
      <p role="status">{state === 'reading' ? t('pictures-reading') : ''}</p>
      {state === 'unreadable' && <Problem words={t('pictures-unreadable')} />}
      {state === 'chosen' && (
        <>
          <img class="report-picture" src={props.address} alt={t('pictures-chosen')} />
          {refusal !== null && <Problem words={refusal} />}
          <PictureFields
            id="new-picture"
            description={props.description}
            withYes={props.withYes}
            save={refusal === null ? t('pictures-add') : t('try-again')}
            leave={t('pictures-leave')}
            sending={props.sending}
            onChange={props.onChange}
            onSave={props.onAdd}
            onLeave={props.onLeave}
          />
        </>
      )}
    </div>
  );
}
