/** Files to keep of a session, named so that no full one is passed on by mistake. */
import { useState } from 'preact/hooks';
import type { Api, ExportFormat, ExportProfile } from '../api';
import type { Device } from '../device';
import { download } from './download';
import { refusalWords } from './refusal-words';

/**
 * Whose words a copy may have, by who takes it: a host, or anybody else who was there or reviews. The
 * server gives nobody another.
 */
export const profilesFor = {
  host: ['consented', 'full', 'chatham-house'],
  others: ['consented'],
} as const;

const profileNames: Record<ExportProfile, string> = {
  full: '-all-words',
  consented: '',
  'chatham-house': '-without-names',
};

const endings: Record<ExportFormat, string> = {
  html: 'html',
  'easy-read': 'easy-read.html',
  json: 'json',
  markdown: 'md',
  csv: 'csv',
  vtt: 'vtt',
};

export function useExports(api: Api, device: Device) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const keep = async (format: ExportFormat, profile: ExportProfile) => {
    const answer = await api.exported(device.session, device.key, format, profile);
    const name = `cuppa-${device.session}${profileNames[profile]}`;
    if (answer.ok) download(answer.value, `${name}.${endings[format]}`);
    setRefusal(answer.ok ? null : refusalWords(answer.problem));
  };
  return {
    refusal,
    onExport: (format: ExportFormat, profile: ExportProfile) => void keep(format, profile),
  };
}
