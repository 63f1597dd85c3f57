import { startWorkbench } from './page/start';
import './page/page.css';

void startWorkbench();
