import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';

// Only what a chart of an indicator needs: the rest of Chart.js is left out of the bundle.
Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

export { Chart };
