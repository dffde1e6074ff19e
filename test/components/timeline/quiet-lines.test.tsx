// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { show, stated } from './show-timeline';

afterEach(cleanup);

const line = {
  key: 'confirm-not-here 15',
  text: 'Confirming says that it has come.',
  source: 'A page; read 2026-11-22',
  dismiss: 'Hide',
};

it('says what confirming starts, with its source, and goes when a person says so', () => {
  const { dismissLine } = show(stated({ lines: [line] }));
  expect(screen.getByText(line.text).closest('li')?.title).toBe(line.source);
  const hide = screen.getByRole('button', { name: `Hide: ${line.text}` });
  fireEvent.click(hide);
  expect(dismissLine).not.toHaveBeenCalled();
  const click = createEvent.click(hide);
  Object.defineProperty(click, 'isTrusted', { value: true });
  fireEvent(hide, click);
  expect(dismissLine).toHaveBeenCalledExactlyOnceWith(line.key);
});

it('cannot be hidden for good where nothing is stored', () => {
  show(stated({ lines: [line] }), { notStored: 'private-window' });
  expect(screen.getByText(line.text)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Hide/ })).toBeNull();
});
