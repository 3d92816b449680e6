import { GatherPanel, type GatherPanelProps } from '../parts/gather-panel';
import { GatheringBar } from '../parts/gathering-bar';
import { KeeperDesk } from '../parts/keeper-desk';
import { PlanList, type PlanStep } from '../parts/plan-list';
import { TableWays, type TableWaysProps } from '../parts/table-ways';
import type { TableInTurns, TablePace } from '../parts/tables-overview';
import { HostDesk } from '../views/host-desk';
import { ReflectAlone } from '../views/reflect';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';
import { tablesInTurns } from './table-scenes';
import { over, questions, running, session } from './words';

const minute = { state: 'running', leftSeconds: 58, lengthSeconds: 60 } as const;
const steps = ['One minute to think', 'Have your say', 'Reflect together'];

const paceAt = (nth: number): TablePace => ({
  step: steps[nth % 3] ?? '',
  finished: nth === 5,
  overMinutes: nth === 1 ? 2 : 0,
  quietMinutes: nth === 3 ? 4 : 0,
});
const walking: TableInTurns[] = tablesInTurns.map((table, nth) => {
  const inTurns = nth % 3 === 1;
  return {
    ...table,
    having: inTurns ? (tablesInTurns[0]?.having ?? null) : null,
    clock: nth === 1 ? over : nth === 5 ? null : running,
    turns: inTurns ? { done: nth, all: 6 } : { done: 0, all: 0 },
    silent: false,
    pace: paceAt(nth),
  };
});

const gather: GatherPanelProps = {
  clock: null,
  allThrough: false,
  next: 'Still got time?',
  ask: null,
  sending: false,
  refusal: null,
  onGather: nothing,
  onLonger: nothing,
  onNext: nothing,
  onAsked: nothing,
};
const plan: PlanStep[] = [
  { id: 's1', title: 'Welcome', state: 'done', pace: 'together' },
  { id: 's2', title: 'One minute to think', state: 'now', pace: 'each_table' },
  { id: 's3', title: 'Have your say', state: 'now', pace: 'each_table' },
  { id: 's4', title: 'A break', state: 'to_come', pace: 'together' },
  { id: 's5', title: 'ما الذي بقي معك؟', state: 'to_come', pace: 'each_table' },
  { id: 's6', title: 'Reflect together', state: 'to_come', pace: 'each_table' },
];
const deskWith = (change: Partial<GatherPanelProps>) =>
  inShell(
    <HostDesk
      {...desk}
      happening="Each table at its own pace"
      script={['Now each table goes at its own pace, with its timer.']}
      tables={walking}
      block={<GatherPanel {...gather} {...change} />}
      plan={plan}
      paces
      mayReorder={false}
    />,
    { wide: true },
  );

const ways: TableWaysProps = {
  after: 'Reflect together',
  before: 'One minute to think',
  isSecond: false,
  ask: null,
  moved: null,
  onAfter: nothing,
  onBefore: nothing,
  onAsked: nothing,
};
const keeper = (
  next: Parameters<typeof KeeperDesk>[0]['next'],
  change: Partial<TableWaysProps> = {},
) => {
  const inTurns = next?.label === 'person';
  const turn = inTurns ? desk.turn : { ...desk.turn, having: null };
  return inShell(
    <>
      <h1>Have your say</h1>
      <KeeperDesk {...turn} next={next} inTurns={inTurns} order={null} onStop={nothing}>
        <TableWays {...ways} {...change} />
      </KeeperDesk>
    </>,
  );
};
const thinking = (clock: Parameters<typeof GatheringBar>[0]['clock']) =>
  inShell(
    <>
      <GatheringBar clock={clock} />
      <ReflectAlone
        session={session}
        questions={questions}
        clock={running}
        draft="Time to think."
        state="draft"
        onDraft={nothing}
      />
    </>,
  );

export const blockScenes: Scene[] = [
  { name: 'block-desk', draw: () => deskWith({}) },
  { name: 'block-desk-called', draw: () => deskWith({ clock: minute }) },
  {
    name: 'block-desk-left',
    draw: () => deskWith({ clock: over, ask: 'Bo, Siân and 3 more are having a turn just now.' }),
  },
  { name: 'block-desk-through', draw: () => deskWith({ allThrough: true }) },
  {
    name: 'block-plan',
    draw: () =>
      inShell(
        <>
          <h1>The plan</h1>
          <PlanList plan={plan} paces onStep={nothing} onPace={nothing} />
        </>,
      ),
  },
  { name: 'block-keeper-turns', draw: () => keeper(desk.turn.next, { isSecond: true }) },
  {
    name: 'block-keeper-next',
    draw: () =>
      keeper(
        { label: 'table_step', step: 'Reflect together' },
        {
          moved: {
            words: 'This table is at Have your say now.',
            onUndo: nothing,
            onGone: nothing,
          },
        },
      ),
  },
  {
    name: 'block-keeper-left',
    draw: () =>
      keeper(
        { label: 'table_step', step: 'Reflect together' },
        { ask: 'Bo and Siân have not had a turn.' },
      ),
  },
  { name: 'block-keeper-end', draw: () => keeper({ label: 'at_end' }, { after: null }) },
  { name: 'block-gathering', draw: () => thinking(minute) },
  { name: 'block-gathering-now', draw: () => thinking(over) },
  { name: 'block-gathering-easy', easy: true, draw: () => thinking(minute) },
];
