/**
 * The error a model function throws when its caller breaks the function's contract.
 *
 * Readers cannot reach it: the schema refuses such values at the border. It names the function, the
 * parameter, what was received and what is required, for example "liquidationPrice requires leverage ≥ 1,
 * received 0.5".
 */
export class ModelInputError extends Error {
  constructor(functionName: string, requirement: string, received: unknown) {
    super(`${functionName} requires ${requirement}, received ${String(received)}`);
    this.name = 'ModelInputError';
  }
}

/**
 * Throws a {@link ModelInputError} unless the condition holds.
 *
 * @example
 * requireInput(20 >= 1, 'liquidationPrice', 'leverage ≥ 1', 20) // undefined
 */
export function requireInput(
  condition: boolean,
  functionName: string,
  requirement: string,
  received: unknown,
): asserts condition {
  if (!condition) throw new ModelInputError(functionName, requirement, received);
}
