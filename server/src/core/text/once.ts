/**
 * Puts off what is worked out once and for all until somebody asks for it: a server answers its first
 * request before it reads its first report.
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
