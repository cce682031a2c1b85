import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/**
 * Refuses a document of more fields than that, once its fragments are written out wherever they are spread: a document of few words may ask for
 * millions. Each fragment is counted once, however often it is spread.
 */
export const maxFieldsRule =
  (max: number) =>
  (context: ValidationContext): ASTVisitor => {
    const ofFragments = new Map<string, number>();
    const ofFragment = (name: string): number => {
      const known = ofFragments.get(name);
      if (known !== undefined) return known;
      // one that spreads itself is refused by another rule
      ofFragments.set(name, 0);
      const fragment = context.getFragment(name);
      const count = fragment ? countOf(fragment.selectionSet) : 0;
      ofFragments.set(name, count);
      return count;
    };
    const countOf = ({ selections }: SelectionSetNode): number =>
      selections.reduce((count, selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return count + ofFragment(selection.name.value);
        return count + (selection.kind === Kind.FIELD ? 1 : 0) + (selection.selectionSet ? countOf(selection.selectionSet) : 0);
      }, 0);
    return {
      OperationDefinition: ({ selectionSet }) => {
        if (countOf(selectionSet) > max) context.reportError(new GraphQLError(`Syntax Error: field limit of ${max} exceeded.`));
      },
    };
  };
