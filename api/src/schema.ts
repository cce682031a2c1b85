import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { RESOLVERS } from './features';
import { SCALARS } from './platform/graphql/scalars';

// Prints the code-first schema without a database or an HTTP server.
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS, SCALARS);
writeFileSync(process.argv[2] ?? 'api/schema.graphql', printSchema(lexicographicSortSchema(schema)) + '\n');
await app.close();
