/** The last part of a path or URI, as people know the file. */
export function fileName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  if (!file.includes('://')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A URI that is not well formed is still a name.
    return name;
  }
}
