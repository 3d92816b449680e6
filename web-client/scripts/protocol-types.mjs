// JSON Schema (the few words of it that protocol/ uses) to TypeScript.

export function pascal(name) {
  return name.replace(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase());
}

/** A name of several words, as in what somebody is told about themselves, stands in quotes. */
export function field(name, schema, required) {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `  ${key}${required ? '' : '?'}: ${typeOf(schema).replace(/\n/g, '\n  ')};`;
}

export function typeOf(schema) {
  if (schema.$ref) return referenced(schema.$ref);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  }
  if (schema.type === 'array') return arrayOf(schema);
  if (schema.type === 'object') return objectOf(schema);
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(schema.type)) return schema.type;
  throw new Error(`protocol/ uses something new: ${JSON.stringify(schema)}`);
}

/** "../types/turn.json" is Turn, "../frames/event.json" is EventFrame. */
function referenced(ref) {
  const [, folder, name] = /(\w+)\/(\w+)\.json$/.exec(ref);
  return folder === 'frames' ? `${pascal(name)}Frame` : pascal(name);
}

function arrayOf({ items, minItems, maxItems }) {
  if (minItems !== undefined && minItems === maxItems) {
    return `[${Array(minItems).fill(typeOf(items)).join(', ')}]`;
  }
  const inner = typeOf(items);
  return `${inner.includes(' ') ? `(${inner})` : inner}[]`;
}

function objectOf({ properties, additionalProperties, required = [] }) {
  if (additionalProperties) return `Record<string, ${typeOf(additionalProperties)}>`;
  if (properties === undefined) return 'object';
  const lines = Object.entries(properties).map(([name, schema]) =>
    field(name, schema, required.includes(name)),
  );
  return lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n')}\n}`;
}
