/**
 * The cases of a large table that a run takes: all of them in a full run, where the environment says `FULL_MATRIX=1`, and the named
 * few in an ordinary one.
 * @example chooseCases(['a', 'b', 'c'], ['b']) //=> ['b'] in an ordinary run
 */
export function chooseCases<Case>(all: readonly Case[], few: readonly Case[]): readonly Case[] {
  return process.env.FULL_MATRIX === '1' ? all : few;
}
