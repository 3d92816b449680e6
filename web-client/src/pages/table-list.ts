/** "Copy the list for the call": who goes where, as plain text for a chat or an e-mail. */
import type { SeatedTable } from '../domain';
import { tableAndPlace } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { withoutIsolates } from '../text/without-isolates';

export function tableList(session: string, tables: readonly SeatedTable[]): string {
  const everyone = tables.flatMap(({ people }) => people);
  const blocks = tables
    .filter(({ people }) => people.length > 0)
    .map((table) =>
      [
        tableAndPlace(table),
        ...table.people.map((person) => `- ${whoName(person, everyone)}`),
        ...(table.mixed ? [t('tables-laptop')] : []),
      ].join('\n'),
    );
  return withoutIsolates([session, ...blocks].join('\n\n'));
}
