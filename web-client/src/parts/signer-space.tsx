import { t } from '../text/text';
import { type Signer, signers } from '../views/room-screen';
import { Choices } from './choices';

interface Props {
  signer: Signer;
  /** Somebody is at the screen; the keyboard finds it all the same. */
  shown: boolean;
  onChoose: (signer: Signer) => void;
}

export function SignerSpace({ signer, shown, onChoose }: Props) {
  return (
    <div class={shown ? 'room-control panel shown' : 'room-control panel'}>
      <Choices
        name="signer"
        legend={t('room-signer')}
        across
        chosen={signer}
        onChoose={onChoose}
        options={signers.map((value) => ({ value, label: t(`room-signer-${value}`) }))}
      />
    </div>
  );
}
