// JSON Schema to the small shapes that src/protocol/fits.ts checks. Lengths and limits are the
// server's business: a page that is older than the server must not trip over a limit that grew.

export function shapeOf(schema) {
  if (schema.$ref) return `@${/(\w+)\.json$/.exec(schema.$ref)[1]}`;
  if (schema.anyOf) return ['?', shapeOf(schema.anyOf.find((one) => one.type !== 'null'))];
  if (schema.enum) return ['=', ...schema.enum];
  if (Array.isArray(schema.type)) {
    const type = schema.type.find((one) => one !== 'null');
    return ['?', shapeOf({ ...schema, type })];
  }
  if (schema.type === 'array') return ['[', shapeOf(schema.items)];
  if (schema.type === 'object') return objectShape(schema);
  return schema.type;
}

function objectShape({ properties, additionalProperties, required = [] }) {
  if (additionalProperties) return ['{', shapeOf(additionalProperties)];
  const entries = Object.entries(properties ?? {}).map(([name, schema]) => [
    required.includes(name) ? name : `${name}?`,
    shapeOf(schema),
  ]);
  return Object.fromEntries(entries);
}
