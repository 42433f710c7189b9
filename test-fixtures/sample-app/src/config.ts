function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

export const config = {
  port: Number(process.env.PORT ?? 8080),
  databaseUrl: required('DATABASE_URL'),
  qdrantUrl: process.env.QDRANT_URL ?? 'http://localhost:6333',
  retrieval: { collection: 'help-articles', chunks: 20 },
} as const;
