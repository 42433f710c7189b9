// Sorts and filters the table of calls. Without it the table is there all the same, the dearest call first.
for (const table of document.querySelectorAll('table.calls')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) makeSortable(head, column, heads, body);
  makeFilter(document.querySelector('.filter'), body);
}

function makeSortable(head, column, heads, body) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    // Of figures the largest is wanted first, of names the first of the alphabet.
    const first = head.dataset.kind === 'number' ? 'descending' : 'ascending';
    const second = first === 'descending' ? 'ascending' : 'descending';
    const order = head.getAttribute('aria-sort') === first ? second : first;
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
    sortRows(body, column, head.dataset.kind, order === 'ascending' ? 1 : -1);
  });
}

function sortRows(body, column, kind, sign) {
  const collator = new Intl.Collator('en', { numeric: true });
  const compare = kind === 'number' ? (one, other) => one - other : collator.compare;
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column], kind) }));
  keyed.sort((one, other) => {
    // What is not known comes last, whichever way.
    if (one.key === undefined || other.key === undefined) return (one.key === undefined) - (other.key === undefined);
    return sign * compare(one.key, other.key);
  });
  // All at once: to move thousands of rows one by one takes browsers seconds.
  body.replaceChildren();
  body.append(...keyed.map(({ row }) => row));
}

function keyOf(cell, kind) {
  if (kind === 'number') return cell.dataset.sort === undefined ? undefined : Number(cell.dataset.sort);
  return cell.dataset.sort ?? cell.textContent;
}

function makeFilter(filter, body) {
  const input = filter.querySelector('input');
  const output = filter.querySelector('output');
  const rows = [...body.rows].map((row) => ({ row, text: textOf(row) }));
  filter.hidden = false;
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !text.includes(wanted);
      if (!row.hidden) shown++;
    }
    output.textContent = wanted === '' ? '' : `${shown} of ${rows.length} shown`;
  });
}

/** Without the details: they name every part of a prompt. */
function textOf(row) {
  const texts = [...row.cells].map((cell) => {
    const visible = cell.cloneNode(true);
    for (const details of visible.querySelectorAll('details')) details.remove();
    return visible.textContent;
  });
  return texts.join(' ').toLowerCase();
}
