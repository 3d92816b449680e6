/**
 * Does a value that arrived have the shape that protocol/ gives it? Checked, not cast: a page that
 * trusts what it reads shows `undefined` to somebody.
 */
export type Shape =
  /** A JSON type, or "@name" for one of the shared types. */
  | string
  /** ['?', shape]: or null. ['[', shape]: a list. ['{', shape]: by id. ['=', ...]: one of these. */
  | readonly unknown[]
  /** An object; "name?" may be missing, and what is not named here is left alone. */
  | { readonly [name: string]: unknown };

type ShapesByName = Readonly<Record<string, Shape>>;

export function fits(value: unknown, shape: Shape, shared: ShapesByName): boolean {
  if (typeof shape === 'string') return fitsType(value, shape, shared);
  if (isList(shape)) return fitsList(value, shape, shared);
  if (!isObject(value)) return false;
  return Object.entries(shape as Record<string, Shape>).every(([name, inner]) => {
    const optional = name.endsWith('?');
    const found = value[optional ? name.slice(0, -1) : name];
    return (optional && found === undefined) || fits(found, inner, shared);
  });
}

function fitsType(value: unknown, type: string, shared: ShapesByName): boolean {
  if (type.startsWith('@')) return fits(value, shared[type.slice(1)]!, shared);
  if (type === 'integer') return Number.isSafeInteger(value);
  return typeof value === type;
}

function fitsList(value: unknown, [how, ...rest]: readonly unknown[], shared: ShapesByName) {
  const inner = rest[0] as Shape;
  if (how === '=') return rest.includes(value);
  if (how === '?') return value === null || fits(value, inner, shared);
  if (how === '[') return isList(value) && value.every((one) => fits(one, inner, shared));
  return isObject(value) && Object.values(value).every((one) => fits(one, inner, shared));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
