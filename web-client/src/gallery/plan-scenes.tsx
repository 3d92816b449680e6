import { planOptions } from '../pages/plan-options';
import { partOf, templateWords } from '../pages/plan-words';
import { newStep, stepKinds } from '../plans/plan-parts';
import { stepsOf, templates } from '../plans/templates';
import type { Step } from '../protocol/types.generated';
import { ChangeQuestions, type ChangeQuestionsProps } from '../views/change-questions';
import { HostDesk } from '../views/host-desk';
import { OpenPlan } from '../views/open-plan';
import { PlanChoice } from '../views/plan-choice';
import { PlanEditor, type PlanEditorProps } from '../views/plan-editor';
import { KeepPlan, PlanShelf } from '../views/plan-shelf';
import { ReflectAlone } from '../views/reflect';
import { Rehearse, type RehearseProps } from '../views/rehearse';
import { SetScene, type SetSceneProps } from '../views/set-scene';
import { Start } from '../views/start';
import { SuggestQuestion } from '../views/suggest-question';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';
import { question, questions, running, session } from './words';

const poem = `Come as you are, with the mug that you have.
Sit where there is room; there is always room.

  Say what you came with, or say nothing yet.
  The kettle takes its time. So may you.`;
const scene: Step = {
  ...newStep('s3', 'scene'),
  title: 'A poem to begin with',
  words: poem,
  link: 'https://films.example.org/what-is-co-production?v=3',
};
const brew = stepsOf(templates[0]!, question, templateWords);
const steps = [brew[0]!, scene, ...brew.slice(1)].map((step, nth) => ({ ...step, id: `s${nth}` }));
const done = { words: 'A break is out of the plan.', onUndo: nothing, onGone: nothing };
const suggested = [
  { id: 'q1', text: 'Who is not here, and why?', who: 'Spotty blue mug', mine: true },
  { id: 'q2', text: 'ماذا يعني أن نعمل معًا؟', who: 'أمل', mine: false },
];

const editor: PlanEditorProps = {
  session,
  begun: [],
  parts: steps.map(partOf),
  open: null,
  changed: false,
  elsewhere: false,
  paces: false,
  full: false,
  saving: false,
  saved: false,
  problem: null,
  done: null,
  onOpen: nothing,
  onChange: nothing,
  onMove: nothing,
  onRemove: nothing,
  onAdd: nothing,
  onSave: nothing,
  onDiscard: nothing,
  onBack: nothing,
};

const setScene: SetSceneProps = {
  session,
  kind: 'scene',
  title: scene.title,
  words: poem,
  link: scene.link!,
  clock: null,
};

const change: ChangeQuestionsProps = {
  step: 's1',
  questions,
  suggested,
  sending: false,
  refusal: null,
  done: null,
  onQuestions: nothing,
  onAsk: nothing,
  onTakeUp: nothing,
  onTakeAway: nothing,
};

const rehearse: RehearseProps = {
  count: 0,
  wanted: 5,
  closed: null,
  sending: false,
  refusal: null,
  onWanted: nothing,
  onBegin: nothing,
  onEnd: nothing,
};

const wide = { wide: true };
const drawEditor = (props: Partial<PlanEditorProps>) =>
  inShell(<PlanEditor {...editor} {...props} />, wide);

export const planScenes: Scene[] = [
  {
    name: 'plan-choice',
    draw: () =>
      inShell(
        <>
          <h1>Start a session</h1>
          <PlanChoice
            options={planOptions([{ id: '1', title: 'Our Tuesdays', steps }])}
            chosen="cafe"
            people={24}
            onChoose={nothing}
          />
        </>,
      ),
  },
  {
    name: 'start-template',
    draw: () =>
      inShell(
        <Start
          state="ready"
          refusal={null}
          plainHttp={false}
          initial={{ plan: 'future', topic: 'Buses', inHall: 12 }}
          plans={planOptions([])}
          onStart={nothing}
        />,
        { roundName: null },
      ),
  },
  {
    name: 'plan-editor',
    draw: () =>
      drawEditor({
        children: (
          <>
            <KeepPlan title={session} onKeep={nothing} onFile={nothing} />
            <PlanShelf
              plans={[{ id: '1', title: 'Our Tuesdays', parts: 7 }]}
              onUse={nothing}
              onForget={nothing}
            />
          </>
        ),
      }),
  },
  { name: 'plan-editor-scene', draw: () => drawEditor({ open: 's1', changed: true, paces: true }) },
  {
    name: 'plan-editor-turns',
    draw: () => drawEditor({ open: 's3', changed: true, done: { ...done, at: 5 } }),
  },
  {
    name: 'plan-editor-running',
    draw: () =>
      drawEditor({
        begun: ['Welcome', 'A poem to begin with'],
        parts: steps.slice(2).map(partOf),
        changed: true,
        elsewhere: true,
        problem: 'That part has already started. Change the parts that come later.',
      }),
  },
  {
    name: 'plan-editor-40',
    draw: () =>
      drawEditor({
        full: true,
        saved: true,
        parts: Array.from({ length: 40 }, (_, nth) =>
          partOf(newStep(`s${nth}`, stepKinds[nth % stepKinds.length]!)),
        ),
      }),
  },
  {
    name: 'plan-editor-empty',
    draw: () =>
      drawEditor({ parts: [], changed: true, problem: 'The plan is empty. Add a part first.' }),
  },
  {
    name: 'plan-file',
    draw: () =>
      inShell(
        <>
          <h1>Open a plan file</h1>
          <OpenPlan
            problem={null}
            preview={{ title: 'Our Tuesdays', parts: steps.map(partOf) }}
            onFile={nothing}
            onUse={nothing}
            onLeave={nothing}
          />
        </>,
      ),
  },
  {
    name: 'plan-file-wrong',
    draw: () =>
      inShell(
        <>
          <h1>Open a plan file</h1>
          <OpenPlan
            problem="This plan has 10,000 parts. 40 is the most. Take some out first."
            preview={null}
            onFile={nothing}
            onUse={nothing}
            onLeave={nothing}
          />
        </>,
      ),
  },
  { name: 'scene', draw: () => inShell(<SetScene {...setScene} clock={running} />) },
  { name: 'scene-easy', easy: true, draw: () => inShell(<SetScene {...setScene} words="" />) },
  {
    name: 'scene-empty',
    draw: () => inShell(<SetScene {...setScene} words="" link="" />),
  },
  {
    name: 'scene-venue',
    draw: () =>
      inShell(
        <SetScene
          {...setScene}
          kind="venue"
          title="What this place has"
          words={'Toilets: by the front door, one with a ramp.\nQuiet room: upstairs, first left.'}
          link=""
        />,
      ),
  },
  {
    name: 'desk-scene',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          happening="Reflect"
          heard={null}
          openPart={<ChangeQuestions {...change} />}
        />,
        wide,
      ),
  },
  {
    name: 'desk-question-asked',
    draw: () =>
      inShell(
        <>
          <h1>Have your say</h1>
          <ChangeQuestions
            {...change}
            suggested={[]}
            done={{ ...done, words: 'Everyone sees the new question.' }}
          />
        </>,
      ),
  },
  {
    name: 'rehearse',
    draw: () =>
      inShell(
        <>
          <h1>Invite people</h1>
          <Rehearse {...rehearse} />
          <Rehearse
            {...rehearse}
            count={5}
            refusal="This circle is full. Ask your host to add a seat."
          />
        </>,
      ),
  },
  {
    name: 'suggest',
    draw: () =>
      inShell(
        <>
          <ReflectAlone
            session={session}
            questions={questions}
            clock={running}
            draft=""
            state="draft"
            onDraft={nothing}
          />
          <SuggestQuestion
            suggested={suggested}
            draft="Who is missing?"
            state="draft"
            refusal={null}
            onTakeBack={nothing}
            onDraft={nothing}
            onSend={nothing}
          />
        </>,
      ),
  },
];
