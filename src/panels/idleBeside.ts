/**
 * By view the parameters that change nothing it shows, from those that do. The seed is never among them: it stands with all
 * numbers.
 */
export function idleBeside<Name extends string, View extends string>(
  parameters: Readonly<Record<Name, { readonly kind: string }>>,
  counting: Readonly<Record<View, readonly NoInfer<Name>[]>>,
): Readonly<Record<View, readonly Name[]>> {
  const names = (Object.keys(parameters) as Name[]).filter(name => parameters[name].kind !== 'seed');
  const idle = (counts: readonly Name[]) => names.filter(name => !counts.includes(name));
  const views = Object.entries(counting) as [View, readonly Name[]][];
  return Object.fromEntries(views.map(([view, counts]) => [view, idle(counts)])) as Record<View, Name[]>;
}
