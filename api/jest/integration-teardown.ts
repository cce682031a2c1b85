import { tearDown } from './teardown-list';

export default tearDown;
