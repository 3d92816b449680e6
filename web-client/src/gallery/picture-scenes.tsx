import '../text/after-words';
import '../text/report-words';
import { ChoosePicture, type ChoosePictureProps } from '../parts/choose-picture';
import { ShownPicture } from '../parts/shown-picture';
import { t } from '../text/text';
import { OnePicture, type OnePictureProps } from '../views/one-picture';
import { SessionRecord } from '../views/record';
import { ReportPictures, type ReportPicturesProps } from '../views/report-pictures';
import { drawing } from './drawing';
import { record } from './host-scenes';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';

const choosing: ChoosePictureProps = {
  ...{ state: 'none', address: drawing, description: '', withYes: false, sending: false },
  ...{ refusal: null, onFile: nothing, onChange: nothing, onAdd: nothing, onLeave: nothing },
};

const tree = 'A big paper with a tree. On its leaves is what helps us.';
const kept: Record<string, Pick<OnePictureProps, 'description' | 'withYes' | 'address'>> = {
  i1: { description: tree, withYes: true, address: drawing },
  i2: { description: 'شجرة كبيرة', withYes: false, address: null },
  i3: { description: 'Notes on the wall', withYes: false, address: '' },
  i4: { description: '', withYes: false, address: drawing },
};

export function picturesDrawn(
  change: Partial<ReportPicturesProps> = {},
  chosen: Partial<ChoosePictureProps> = {},
) {
  return (
    <ReportPictures
      list={Object.keys(kept).map((id) => ({ id }))}
      said=""
      refusal={null}
      one={(id) => (
        <OnePicture
          id={id}
          {...kept[id]!}
          sending={false}
          onAgain={nothing}
          onChange={async () => true}
          onRemove={nothing}
        />
      )}
      choosing={<ChoosePicture {...choosing} {...chosen} />}
      onAgain={nothing}
      {...change}
    />
  );
}

const alone = (change: Partial<ReportPicturesProps>, chosen: Partial<ChoosePictureProps>) => () =>
  inShell(
    <>
      <h1>{t('report-together')}</h1>
      {picturesDrawn(change, chosen)}
    </>,
    { wide: true },
  );

/** Pictures for the report, and where they stand in the record. */
export const pictureScenes: Scene[] = [
  { name: 'pictures-coming', draw: alone({ list: 'coming' }, { state: 'reading' }) },
  { name: 'pictures-unreadable', draw: alone({ list: [] }, { state: 'unreadable' }) },
  {
    name: 'pictures-chosen',
    draw: alone({ said: '' }, { state: 'chosen', description: tree, withYes: true }),
  },
  {
    name: 'pictures-no-signal',
    draw: () =>
      alone({}, { state: 'chosen', description: tree, refusal: t('pictures-no-signal') })(),
  },
  {
    name: 'record-with-themes',
    draw: () =>
      inShell(
        <SessionRecord
          {...record}
          themes={[
            {
              title: 'Getting there',
              summary: 'The last bus goes at six.',
              questions: [],
              words: record.chat,
            },
            { title: 'الوقت', questions: [], words: record.steps[0]!.words },
          ]}
          whatWeHeard="You liked the break."
          whoseStory="Those who work at night."
          finalWords={'Thank you, all.\n\nI go home with hope.'}
          nextTime="Wednesday 3 July, 2 pm, here."
          pictures={[{ id: 'i1', description: tree }]}
          picture={({ description }) => (
            <ShownPicture address={drawing} onAgain={nothing}>
              {description}
            </ShownPicture>
          )}
        />,
        { wide: true },
      ),
  },
];
