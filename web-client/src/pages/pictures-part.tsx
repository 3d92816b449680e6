/** Pictures for the report: those that are kept, and one more. */
import '../text/report-words';
import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../api';
import type { Device } from '../device';
import { ChoosePicture } from '../parts/choose-picture';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { OnePicture } from '../views/one-picture';
import { ReportPictures } from '../views/report-pictures';
import { type KeptPicture, Pictures } from './pictures-over-http';
import { refusalWords } from './refusal-words';
import { shrinkPicture } from './shrink-picture';
import { useNewPicture } from './use-new-picture';
import { usePicture } from './use-picture';

interface Props {
  api: Api;
  device: Device;
  shrink?: typeof shrinkPicture;
}

const heading = () => document.getElementById('report-pictures');

export function PicturesPart({ api, device, shrink = shrinkPicture }: Props) {
  const [pictures] = useState(() => new Pictures(api, device));
  const [list, setList] = useState<readonly KeptPicture[] | 'coming' | 'lost'>('coming');
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const known = typeof list === 'string' ? [] : list;
  // Several may be on their way: each changes what stands there by then.
  const withEach = (change: (all: readonly KeptPicture[]) => readonly KeptPicture[]) =>
    setList((now) => change(typeof now === 'string' ? [] : now));
  const fetchAll = async () => {
    const answer = await pictures.all();
    if (!answer.ok) setList((before) => (typeof before === 'string' ? 'lost' : before));
    else setList(answer.value.pictures);
    return answer.ok ? answer.value.pictures : null;
  };
  useEffect(() => void fetchAll(), []);
  const chosen = useNewPicture({
    ...{ pictures, shrink, known, fetchAll },
    onBegun: () => setSaid(''),
    onAdded: (picture) => {
      press();
      withEach((all) => [...all.filter(({ id }) => id !== picture.id), picture]);
      setSaid(t('pictures-added'));
    },
  });
  const press = useLostFocus(heading, [list, chosen.isChosen]);
  const change = async (changed: KeptPicture) => {
    const answer = await pictures.change(changed);
    setRefusal(answer.ok ? null : refusalWords(answer.problem));
    if (answer.ok) withEach((all) => all.map((one) => (one.id === changed.id ? changed : one)));
    return answer.ok;
  };
  const remove = async (id: string) => {
    press();
    const answer = await pictures.remove(id);
    const isGone = answer.ok || answer.problem.code === 'not_found';
    setRefusal(answer.ok || isGone ? null : refusalWords(answer.problem));
    if (!isGone) return;
    withEach((all) => all.filter((one) => one.id !== id));
    setSaid(t('pictures-removed'));
  };
  return (
    <ReportPictures
      list={list}
      said={said}
      refusal={refusal}
      onAgain={() => {
        setList('coming');
        void fetchAll();
      }}
      one={(id) => {
        const kept = known.find((one) => one.id === id);
        return kept === undefined ? null : (
          <Kept
            {...{ pictures, kept }}
            onChange={(words) => change({ ...kept, ...words })}
            onRemove={() => void remove(id)}
          />
        );
      }}
      choosing={
        <ChoosePicture
          {...chosen}
          onLeave={() => {
            press();
            chosen.onLeave();
          }}
        />
      }
    />
  );
}

interface KeptProps {
  pictures: Pictures;
  kept: KeptPicture;
  onChange: (change: Pick<KeptPicture, 'description' | 'with_yes'>) => Promise<boolean>;
  onRemove: () => void;
}

function Kept({ pictures, kept, onChange, onRemove }: KeptProps) {
  const shown = usePicture(pictures, kept.id);
  const [sending, setSending] = useState(false);
  const change = async (description: string, with_yes: boolean) => {
    setSending(true);
    const isKept = await onChange({ description: description.trim(), with_yes });
    setSending(false);
    return isKept;
  };
  return (
    <OnePicture
      id={kept.id}
      description={kept.description}
      withYes={kept.with_yes}
      address={shown.address}
      sending={sending}
      onAgain={shown.again}
      onChange={change}
      onRemove={onRemove}
    />
  );
}
