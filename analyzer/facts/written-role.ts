import ts from 'typescript';

/** The role that a message is written with: `user` of `{ role: 'user', content }` and of `new HumanMessage(question)`. */
export function writtenRole(message: ts.Expression): string | undefined {
  if (ts.isNewExpression(message)) return OF_LANGCHAIN.get(message.expression.getText());
  if (!ts.isObjectLiteralExpression(message)) return undefined;
  const role = message.properties.find((property) => property.name?.getText() === 'role');
  return role !== undefined && ts.isPropertyAssignment(role) && ts.isStringLiteralLike(role.initializer)
    ? role.initializer.text
    : undefined;
}

const OF_LANGCHAIN: ReadonlyMap<string, string> = new Map([
  ['HumanMessage', 'user'],
  ['AIMessage', 'assistant'],
]);
