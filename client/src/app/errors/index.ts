export { ApiError, loadingMessageOf, messageOf, refusalOf, toApiError } from './api-error';
export { FIELD_REASON_MESSAGES, REASON_MESSAGES } from './messages';
