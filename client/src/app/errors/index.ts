export { ApiError, loadingMessageOf, messageOf, refusalOf, toApiError } from './api-error';
export { GENERAL_REFUSALS, isRefusalKnown, learnRefusals, type Refusals, refusalText } from './messages';
