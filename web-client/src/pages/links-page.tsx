import { useState } from 'preact/hooks';
import type { Links as Listed } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { type LinkShown, Links } from '../views/links';
import { useRead } from './asked-over-http';
import { copyText } from './copy-text';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateIn, dateWords } from './seen';
import { timeOfDay } from './shown-break';
import { linkFrom, useAddress } from './use-address';

type Needs = Pick<DeskNeeds, 'view' | 'api' | 'device' | 'show'>;
type Link = Listed['links'][number];
/** The one that took the place of another. */
type Made = { number: number; url: string };

/** The links of a session that open something, for its hosts. */
export function LinksPage(needs: Needs) {
  const { view, api, device, show } = needs;
  const { origin } = useAddress(needs);
  const path = `/api/sessions/${encodeURIComponent(device.session)}/links`;
  const { key } = device;
  const isList = (value: unknown) => Array.isArray((value as Partial<Listed>).links);
  const read = useRead(() => api.ask<Listed>('GET', path, isList, { key }));
  const [fresh, setFresh] = useState<{ number: number; url: string; copied: boolean } | null>(null);
  const [doing, setDoing] = useState<'ending' | 'ended' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const settle = async (done: 'ended' | null) => {
    await read.again();
    setDoing(done);
  };
  const end = async (number: number) => {
    setDoing('ending');
    const answer = await api.ask<Listed>('DELETE', `${path}/${number}`, isList, { key });
    setRefusal(answer.ok ? null : refusalWords(answer.problem));
    if (answer.ok) setFresh(null);
    await settle(answer.ok ? 'ended' : null);
  };
  const renew = async (number: number) => {
    setDoing('ending');
    const isMade = (value: unknown) => typeof (value as { url?: unknown }).url === 'string';
    const answer = await api.ask<Made>('POST', `${path}/${number}/renew`, isMade, { key });
    setRefusal(answer.ok ? null : refusalWords(answer.problem));
    if (answer.ok) {
      const { url } = answer.value;
      setFresh({ number: answer.value.number, url: linkFrom(origin, url), copied: false });
      announcer.say({ text: t('link-fresh'), about: 'mine' });
    }
    await settle(null);
  };
  const copy = async () => {
    if (fresh !== null && (await copyText(fresh.url))) setFresh({ ...fresh, copied: true });
  };
  const problem = read.problem === null ? refusal : refusalWords(read.problem);
  return (
    <Links
      session={view.title}
      links={read.value?.links.map((link) => shown(link, needs)) ?? null}
      fresh={fresh}
      ended={doing === 'ended'}
      sending={doing === 'ending'}
      refusal={problem}
      onEnd={(number) => void end(number)}
      onRenew={(number) => void renew(number)}
      onCopy={() => void copy()}
      onAgain={() => void read.again()}
      onBack={() => show('desk')}
    />
  );
}

function shown({ number, kind, made_at, until, devices, table, item }: Link, { view }: Needs) {
  const when = (at: number) =>
    t('link-when', { day: dateWords(dateIn(0, at)), time: timeOfDay(at, view.time_zone) });
  const link: LinkShown = {
    number,
    kind,
    about: aboutWords(table, item, view),
    made: made_at === null ? null : when(made_at),
    until: when(until),
    devices,
  };
  return link;
}

function aboutWords(table: string | null, item: string | null, view: Needs['view']): string {
  const at = view.tables.find(({ id }) => id === table);
  if (at !== undefined) return tableName(at);
  return view.park.find(({ id }) => id === item)?.text ?? '';
}
