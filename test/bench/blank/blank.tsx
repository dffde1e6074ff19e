import { signal } from '@preact/signals';
import { render } from 'preact';

// The least that a page of this kind can be: what ours needs until it is painted is measured against this.
const text = signal('Orders');
render(<h1>{text}</h1>, document.body);
