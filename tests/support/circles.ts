// Finds files that import each other, directly or by way of others.

/** `imports`: file -> the files it imports. Gives every circle as the files in it, sorted; nothing where there is none. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  // Tarjan's strongly connected components. Source: https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
  const found: string[][] = []
  const index = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  function visit(file: string): void {
    index.set(file, index.size)
    lowest.set(file, index.get(file) ?? 0)
    stack.push(file)
    for (const other of imports.get(file) ?? []) {
      if (!index.has(other)) visit(other)
      if (stack.includes(other)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(other) ?? 0))
    }
    if (lowest.get(file) !== index.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1 || imports.get(file)?.includes(file)) found.push(circle.sort())
  }
  for (const file of imports.keys()) if (!index.has(file)) visit(file)
  return found
}
