import { createRoot } from 'react-dom/client';
import { ReferencePage } from './ReferencePage.tsx';

createRoot(document.getElementById('root')!).render(<ReferencePage />);
