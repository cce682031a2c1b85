import { buildSchema, isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql';

/** What the schema does not say: names of types, fields, arguments and enum values without a description. */
export function undescribed(sdl) {
  const silent = [];
  const visit = (path, { description }) => description?.trim() || silent.push(path);
  for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
    if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!['Query', 'Mutation'].includes(type.name)) visit(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) visit(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      visit(`${type.name}.${field.name}`, field);
      for (const argument of field.args ?? []) visit(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return silent;
}
