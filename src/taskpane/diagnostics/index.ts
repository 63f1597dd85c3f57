export { CopyDiagnostics } from './CopyDiagnostics';
export { DiagnosticsContext } from './DiagnosticsContext';
export { SurroundingsContext } from './SurroundingsContext';
export { useDiagnostics } from './useDiagnostics';
