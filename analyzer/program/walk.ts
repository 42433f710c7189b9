import ts from 'typescript';

/** Visits a node and everything below it, parents before children, without recursion: code may nest as deep as it likes. */
export function walk(root: ts.Node, visit: (node: ts.Node) => void): void {
  const waiting: ts.Node[] = [root];
  const children: ts.Node[] = [];
  const addChild = (child: ts.Node) => {
    children.push(child);
  };
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node);
    ts.forEachChild(node, addChild);
    // The first child is the next one to be taken; the list is used for every node, since there are millions.
    for (let child = children.pop(); child !== undefined; child = children.pop()) waiting.push(child);
  }
}

/** How many nodes stand above the deepest one. */
export function depthOf(root: ts.Node): number {
  let deepest = 0;
  const waiting: { readonly node: ts.Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const { node, depth } = entry;
    deepest = Math.max(deepest, depth);
    ts.forEachChild(node, (child) => {
      waiting.push({ node: child, depth: depth + 1 });
    });
  }
  return deepest;
}
