/** A closed list of words: member id → what offices write for it, besides the official words of the catalogues. */
export interface ChoiceList<Id extends string = string> {
  /** Its name in the catalogues: `choice.<name>.<id>`. */
  readonly name: string;
  readonly members: { readonly [K in Id]: readonly string[] };
  /** Texts may go on after the member's words: "Bằng khen của Bộ trưởng" is a Bằng khen. */
  readonly byBeginning?: boolean;
}

export function choiceList<Id extends string>(
  name: string,
  members: { readonly [K in Id]: readonly string[] },
): ChoiceList<Id> {
  return { name, members };
}
