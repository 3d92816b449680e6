// A session, made as the host's own page makes one, and the way in for everybody else.
import type { Person } from './people.ts';
import { newKey, type Program } from './program.ts';

type LinkRole = 'same_person' | 'cohost' | 'screen' | 'reviewer' | 'captioner';

export interface Meeting {
  session: string;
  code: string;
  /** The host's own key, for what is asked over HTTP. */
  key: string;
  link: (role: LinkRole) => Promise<string>;
  /** Everybody who ever came in, as the record counts them. */
  people: () => Promise<number>;
}

export function step(
  id: string,
  kind: string,
  length_ms: number | null = null,
  turn_ms: number | null = null,
) {
  return {
    id,
    kind,
    title: '',
    questions: kind === 'have_your_say' ? ['What do you value about the Over a Brew approach?'] : [],
    length_ms,
    turn_ms,
  };
}

const settings = {
  clock_shown_to: 'everyone',
  chat: 'open',
  no_name: 'open',
  no_name_window_seconds: 1,
  door: 'open',
  keep_chat: true,
};

/** With the one host link that the program printed when it started. */
export async function makeMeeting(
  program: Program,
  plan: readonly object[],
  change: Partial<typeof settings> = {},
): Promise<Meeting> {
  const key = newKey();
  const made = await program.post('/api/sessions', {
    key: new URL(program.hostLink).hash.slice(1),
    token: key,
    title: 'Over a Brew',
    name: 'Asha',
    plan,
    settings: { ...settings, ...change },
  });
  const session = made.session!;
  const link = async (role: LinkRole) => {
    const answer = await program.post(`/api/sessions/${session}/links`, { role }, key);
    return answer.url!;
  };
  const people = async () => {
    const route = `/api/sessions/${session}/record`;
    return (await program.get<{ people: number }>(route, key)).people;
  };
  return { session, code: made.code!, key, link, people };
}

/** The title of the waiting room; the first page of all ends in the same words. */
export const waitingRoom = /^Grab a brew$/;

/** By typing the code, as somebody does who sees it on the wall. */
export async function comeIn(person: Person, program: Program, code: string): Promise<void> {
  await person.page.goto(program.address);
  await person.page.getByRole('textbox').fill(code);
  await person.button('Come in').click();
}

/** In the waiting room: a name is one field of the optional card. */
export async function isCalled(person: Person, name: string): Promise<void> {
  await person.page.getByText('About me, if you like').click();
  await person.page.getByLabel('What shall we call you?').fill(name);
}

/** Comes in before the start and gives a name. */
export async function comeInAs(
  person: Person,
  program: Program,
  code: string,
  name: string,
): Promise<void> {
  await comeIn(person, program, code);
  await person.sees(waitingRoom);
  await isCalled(person, name);
}

/** "Table 3", as their own page shows it; what is read aloud is a moment behind. */
export async function tableOf(person: Person): Promise<string> {
  const line = person.page.getByRole('main').getByText(/You are at .*Table/).first();
  await line.waitFor();
  const words = (await line.textContent())!.replace(/[\u2066-\u2069]/g, '');
  return /Table \d+/.exec(words)![0];
}
