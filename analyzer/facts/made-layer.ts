import ts from 'typescript';
import { madeFunction, requestsIn } from '../calls/made-functions.js';
import { type AddedNames, namesAddedTo } from './added-names.js';
import { hiddenLayer, type Layer } from './layer.js';
import type { CalledSignature } from './layers.js';
import { isWordInReach } from './named-words.js';
import type { Scope } from './scope.js';

/** What a function of the user's own that made what is called may set; of the rest it is in sight that it does not. */
export function madeLayer(call: CalledSignature, own: Layer, scope: Scope): Layer {
  const hidden = hiddenLayer(call.node, 'a function of your own made what is called');
  const names = namesAdded(call, scope);
  return names === 'any' ? hidden : { ...hidden, hiddenRoles: rolesOf(own, names, scope) };
}

function namesAdded({ node, declaration }: CalledSignature, scope: Scope): AddedNames {
  const made = madeFunction(node.expression, scope);
  const given = made?.parameters[0];
  const requests = made === undefined ? [] : requestsIn(made, declaration, scope);
  if (requests.length === 0 || given === undefined || !ts.isParameter(given)) return 'any';
  const all = requests.map(({ arguments: [options] }) =>
    options === undefined || ts.isSpreadElement(options) ? 'any' : namesAddedTo(options, given, scope),
  );
  return all.includes('any') ? 'any' : new Set(all.flatMap((names) => [...names]));
}

/** The roles of what stands under these names; what is stored under one counts only where some code has the word for it. */
function rolesOf({ slots }: Layer, names: ReadonlySet<string>, scope: Scope): ReadonlySet<string> {
  const added = slots.filter(({ argument, path, role }) => {
    if (argument !== 0) return true;
    const isNamed = path[0] === undefined || names.has(path[0]);
    return isNamed && (role !== 'StoredSettings' || isWordInReach(path.at(-1) ?? '', scope));
  });
  const roles = new Set(added.map(({ role }) => role));
  // A signal may end a request as a time-out does, and a cap may stand in what is stored.
  if (roles.has('OwnTransport')) roles.add('Timeout');
  if (roles.has('StoredSettings')) roles.add('OutputCap');
  return roles;
}
