/** What a column of a public list holds, as the API describes it. */
export type ColumnKind = 'id' | 'ids' | 'text' | 'texts' | 'day' | 'whole' | 'number' | 'rupiah' | 'flag';

/** A published view that anybody may read, row by row, without a name of a person in it. */
export interface PublicList {
  /** In the address: `/api/:workspace/problems`. */
  name: string;
  view: string;
  columns: Readonly<Record<string, ColumnKind>>;
}

/** Every list the API gives out. Row-level security decides which rows a reader sees. */
export const publicLists: readonly PublicList[] = [
  {
    name: 'organisations',
    view: 'identity.organisations',
    columns: {
      name: 'text', aliases: 'texts', groups: 'texts', form: 'text', status: 'text', part: 'text', founded: 'whole',
      region_code: 'text', source: 'text', fictional: 'flag',
    },
  },
  {
    name: 'problems',
    view: 'forum.problems',
    columns: {
      title: 'text', place: 'text', raised_for: 'id', raised_on: 'day', answer_due: 'day', answered_on: 'day',
    },
  },
];
