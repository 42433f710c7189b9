import type ts from 'typescript';

/**
 * A checker that answers at once what it was asked before. Facts are read call by call, and most of them lead through the same
 * code, while the compiler's own checker looks a name up anew each time.
 */
export function rememberingChecker(checker: ts.TypeChecker): ts.TypeChecker {
  return {
    ...checker,
    getSymbolAtLocation: remembered(checker.getSymbolAtLocation),
    getTypeAtLocation: remembered(checker.getTypeAtLocation),
  };
}

function remembered<Answer>(ask: (node: ts.Node) => Answer): (node: ts.Node) => Answer {
  const answers = new Map<ts.Node, Answer>();
  return (node) => {
    const before = answers.get(node);
    if (before !== undefined || answers.has(node)) return before as Answer;
    const answer = ask(node);
    answers.set(node, answer);
    return answer;
  };
}
