import { t } from './text';

/** What everybody knows of a table: PROTOCOL calls it its card. */
interface Card {
  id: string;
  name: string;
  place: string;
}

/** Where nobody gave it a name it goes by the number in its id: "Table 3" for t3. */
export function tableName({ id, name }: Pick<Card, 'id' | 'name'>): string {
  return name === '' ? t('table-nth', { number: id.replace(/^t/, '') }) : name;
}

/** "Table 3, by the window". */
export function tableAndPlace(table: Card): string {
  const name = tableName(table);
  return table.place === '' ? name : t('table-and-place', { table: name, place: table.place });
}
