export const LEAST_NODES: readonly (readonly [major: number, minor: number])[];
export function takesNode(version: string): boolean;
