// Looks at values by the few words of JSON Schema that Chromium allows in a managed schema. Source: components/policy/core/common/schema.h.

export interface Schema {
  type: 'object' | 'array' | 'string' | 'boolean' | 'integer'
  properties?: Record<string, Schema>
  items?: Schema
}

/** The places at which a value is not what the schema asks for: keys and numbers with dots between them. */
export function faultsBy(schema: Schema, value: unknown, place = ''): string[] {
  const at = (key: string | number): string => (place === '' ? String(key) : `${place}.${key}`)
  switch (schema.type) {
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [place]
      return Object.entries(value).flatMap(([key, one]) => {
        const own = schema.properties?.[key]
        return own ? faultsBy(own, one, at(key)) : [at(key)]
      })
    }
    case 'array': {
      const { items } = schema
      if (!Array.isArray(value) || !items) return [place]
      return value.flatMap((one, index) => faultsBy(items, one, at(index)))
    }
    case 'integer':
      return Number.isInteger(value) ? [] : [place]
    default:
      return typeof value === schema.type ? [] : [place]
  }
}
