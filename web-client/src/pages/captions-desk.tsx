import { useState } from 'preact/hooks';
import { tableName } from '../text/table-name';
import { CaptionsOptions, forAll } from '../views/captions-options';
import { copyText } from './copy-text';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { severalTables } from './tables';
import { TypeCaptions } from './type-captions';
import { linkFrom, useAddress } from './use-address';

/** The host's part of captions: a link for whoever makes them, and a box to type them in. */
export function CaptionsDesk(needs: DeskNeeds) {
  const { store, view, api, device } = needs;
  const { origin } = useAddress(needs);
  const [chosen, choose] = useState(forAll);
  const [links, setLinks] = useState<Readonly<Record<string, string>>>({});
  const [copied, setCopied] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const tables = severalTables(view) ? view.tables : [];
  const known = tables.some(({ id }) => id === chosen) ? chosen : forAll;
  const table = known === forAll ? null : known;
  const make = async () => {
    const answer = await api.makeLink(device.session, device.key, { role: 'captioner', table });
    setProblem(answer.ok ? null : refusalWords(answer.problem));
    if (!answer.ok) return;
    setLinks((before) => ({ ...before, [known]: answer.value.url }));
  };
  const link = links[known];
  const keep = (keep_captions: boolean) =>
    store.send({
      kind: 'change_settings',
      body: { settings: { ...view.settings, keep_captions } },
    });
  return (
    <CaptionsOptions
      tables={tables.map((one) => ({ id: one.id, name: tableName(one) }))}
      chosen={known}
      kept={view.settings.keep_captions === true}
      url={link === undefined ? null : linkFrom(origin, link)}
      copied={copied === known}
      refusal={problem}
      onChoose={choose}
      onMake={() => void make()}
      onCopy={(url) => void copyText(url).then((done) => setCopied(done ? known : null))}
      onKept={keep}
    >
      <TypeCaptions key={known} {...needs} table={table} />
    </CaptionsOptions>
  );
}
