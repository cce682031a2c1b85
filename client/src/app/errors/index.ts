export { ApiError, loadingMessageOf, messageOf, toApiError } from './api-error';
export { FIELD_REASON_MESSAGES, REASON_MESSAGES } from './messages';
