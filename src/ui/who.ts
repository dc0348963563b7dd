/** Members read the name of the person as well; for everybody else it is the organisation that speaks. */
export function who({ person, organisation }: { person: string | null; organisation: string }): string {
  return person ? `${person} (${organisation})` : organisation;
}
