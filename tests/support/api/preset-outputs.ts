import ts from 'typescript';
import { parsedFile } from '../docs/interface-rows';
import { commentOf } from './comments';
import type { Comment } from './description';

/** An output of a preset. */
export interface PresetOutput {
  readonly name: string;
  /** Its type, as the class has it. */
  readonly type: string;
  /** Whether every preset of the class has it. An accessor throws where it is not there. */
  readonly isRequired: boolean;
  readonly comment: Comment;
}

/** The files of the classes that the class of a preset extends. */
const basesOfClass = (file: string): ReadonlyArray<string> =>
  /\bextends SignInPreset\b/.test(parsedFile(`components/${file}.ts`).text)
    ? ['preset', 'sign-in-preset']
    : ['preset'];

/** The public members of the classes in a file, with their comments. */
const membersOf = (file: string): ReadonlyArray<PresetOutput> => {
  const classes = parsedFile(`components/${file}.ts`).statements.filter(ts.isClassDeclaration);
  return classes.flatMap(({ members }) =>
    members.flatMap((member) => {
      const isPublic =
        (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
      const isAccessor = ts.isGetAccessorDeclaration(member);
      if (!isPublic || !(isAccessor || ts.isPropertyDeclaration(member))) return [];
      const type = member.type?.getText() ?? '';
      return [
        {
          name: member.name.getText(),
          type,
          isRequired: !isAccessor && !/\| undefined$/.test(type),
          comment: commentOf(member),
        },
      ];
    }),
  );
};

/** The outputs of the preset in a file: those of every preset first. */
export const presetOutputs = (file: string): ReadonlyArray<PresetOutput> =>
  [...basesOfClass(file), file].flatMap(membersOf);
